using PromptLint.Core.Calls;
using PromptLint.Core.Catalog;
using PromptLint.Core.Findings;

namespace PromptLint.Core.Rules;

/// <summary>Names, addresses, ids or whole records of persons go into a prompt for an external host; judged by the names of the run-time parts.</summary>
internal sealed class PersonalData : IRule
{
    private static readonly string[] Fields =
    [
        "email", "emailaddress", "mail", "phone", "phonenumber", "mobile", "firstname", "lastname", "fullname", "surname", "birthdate", "dateofbirth", "dob",
        "ssn", "socialsecuritynumber", "passport", "passportnumber", "iban", "creditcard", "cardnumber", "address", "street", "streetaddress", "salary", "diagnosis",
    ];

    private static readonly string[] Persons = ["customer", "patient", "employee", "applicant", "candidate", "contact", "person", "student", "user", "member", "client"];

    // A whole record of such a person, not what a user typed.
    private static readonly string[] Records = ["customer", "patient", "employee", "applicant", "person", "student", "resume", "cv"];

    public RuleInfo Info { get; } = new(
        "PLINT5003", "Personal data goes to an external provider", Severity.Info,
        "Run-time parts with the names of personal data leave to another company's host. Judged by names only; check what they hold, and the provider's terms.");

    public IEnumerable<Finding> Check(Assessment assessment)
    {
        string? host = assessment.Call.Provider ?? assessment.Model?.Provider;
        if (host is null || assessment.Catalog.Provider(host) is { Local: true })
            yield break;
        var found = new List<string>();
        foreach (Prompt prompt in assessment.Call.Prompts)
        {
            var holes = new List<string>();
            PromptHoles.Split(prompt.Text, holes);
            foreach (string hole in holes)
                if (IsPersonal(hole) && !found.Contains(hole))
                    found.Add(hole);
        }

        if (found.Count == 0)
            yield break;
        string terms = assessment.Catalog.Provider(host) is { DataUse: { } page } provider ? $" {provider.Name} says how it uses data at {page} ({provider.TermsDate})." : "";
        yield return assessment.Finding(
            Info, Severity.Info,
            $"The prompt carries {string.Join(", ", found)} to {host}: by its name, personal data.{terms}{assessment.EndAndPriceText} Leave it out, replace it by a key, or make sure that the contract covers it.");
    }

    private static bool IsPersonal(string hole)
    {
        string[] parts = hole.Split('.', '?', '!', '(', ')', '[', ']');
        string last = Last(parts).Replace("_", "").ToLowerInvariant();
        if (Array.IndexOf(Fields, last) >= 0 || Array.IndexOf(Records, last) >= 0)
            return true;
        foreach (string person in Persons)
        {
            if (!last.StartsWith(person, StringComparison.Ordinal))
                continue;
            string rest = last.Substring(person.Length);
            if (rest is "name" or "record" or "details" or "profile" || Array.IndexOf(Fields, rest) >= 0)
                return true;
        }

        return last == "name" && parts.Length > 1 && Array.IndexOf(Persons, parts[0].ToLowerInvariant()) >= 0;
    }

    private static string Last(string[] parts)
    {
        for (int i = parts.Length - 1; i >= 0; i--)
            if (parts[i].Length > 0)
                return parts[i];
        return "";
    }
}
