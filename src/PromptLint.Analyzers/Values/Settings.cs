using System.Globalization;
using Microsoft.CodeAnalysis;
using PromptLint.Core.Json;

namespace PromptLint.Analyzers.Values;

/// <summary>Values of configuration keys and environment variables in the repository's settings files.</summary>
internal sealed class Settings(RepositoryTexts files)
{
    private const int MaxPlaceholderWords = 6;

    private readonly Lazy<Dictionary<string, List<string>>> values = new(() => Load(files), LazyThreadSafetyMode.None);

    /// <summary>The value of a key: several environment files give alternatives; none gives an unknown that says so.</summary>
    /// <param name="fallback">The default that the code gives, if any.</param>
    public Value Read(SectionValue path, SyntaxNode node, Value? fallback = null)
    {
        var options = Find(path.Path).Select(v => (Value)(TextValue.Of(v) with { Node = node, Kind = ValueKind.Configuration })).ToList();
        if (options.Count == 0) return Fallback(fallback, ValueKind.Configuration, $"IConfiguration \"{path.Path}\", no value in the repository") ?? Unset(path.Path, node, ValueKind.Configuration, "IConfiguration");
        return ChoiceValue.Of(options);
    }

    public Value Environment(Value name, SyntaxNode node)
    {
        var key = Texts.Of(ChoiceValue.Each(name).First()).Render();
        var options = Find("environment:" + key).Select(v => (Value)(TextValue.Of(v) with { Node = node, Kind = ValueKind.Environment })).ToList();
        return options.Count == 0 ? Unset(key, node, ValueKind.Environment, "environment variable") : ChoiceValue.Of(options);
    }

    public bool Has(string path) => values.Value.ContainsKey(path);

    private IEnumerable<string> Find(string key) =>
        values.Value.TryGetValue(key.Replace("__", ":"), out var found) ? found.Where(v => !IsPlaceholder(v)).Distinct(StringComparer.Ordinal) : [];

    private static UnknownValue Unset(string key, SyntaxNode node, ValueKind kind, string what) =>
        new(key.Substring(key.LastIndexOf(':') + 1)) { Node = node, Kind = kind, Detail = $"{what} \"{key}\", no value in the repository" };

    private static Value? Fallback(Value? fallback, ValueKind kind, string detail) => fallback switch
    {
        TextValue text => text with { Kind = kind, Detail = detail },
        ScalarValue { Constant: not null } scalar => scalar with { Kind = kind, Detail = detail },
        _ => null,
    };

    // `<your-model>`, `YOUR_KEY`, `{model}`, `...`: a value to be filled in is no value. A longer text is one, whatever it says.
    private static bool IsPlaceholder(string value)
    {
        var text = value.Trim();
        if (text.Trim('.', '*', 'x', 'X', ' ', '-').Length == 0) return true;
        if (text[0] == '<' && text[text.Length - 1] == '>') return true;
        return text.Split(' ').Length <= MaxPlaceholderWords && (text.IndexOf('<') >= 0 || text.IndexOf('{') >= 0 || text.IndexOf("your", StringComparison.OrdinalIgnoreCase) >= 0);
    }

    private static Dictionary<string, List<string>> Load(RepositoryTexts files)
    {
        var all = new Dictionary<string, List<string>>(StringComparer.OrdinalIgnoreCase);
        foreach (var (path, text) in files.Settings())
        {
            if (!JsonReader.TryParse(text, out var root, out _) || root is null) continue;
            var name = path.Substring(path.LastIndexOf('/') + 1);
            if (name.Equals("launchSettings.json", StringComparison.OrdinalIgnoreCase))
            {
                foreach (var profile in root["profiles"]?.Members ?? [])
                    foreach (var variable in profile.Value["environmentVariables"]?.Members ?? []) AddEnvironment(variable.Name, variable.Value);
                continue;
            }

            Flatten("", root);
            foreach (var variable in root["Values"]?.Members ?? []) AddEnvironment(variable.Name, variable.Value);
        }

        return all;

        void AddEnvironment(string name, JsonValue value)
        {
            if (Scalar(value) is not { } text) return;
            Add("environment:" + name, text);
            Add(name.Replace("__", ":"), text);
        }

        void Flatten(string prefix, JsonValue value)
        {
            foreach (var member in value.Members)
            {
                var key = prefix.Length == 0 ? member.Name : prefix + ":" + member.Name;
                if (Scalar(member.Value) is { } text) Add(key, text);
                else Flatten(key, member.Value);
            }

            for (var i = 0; i < value.Items.Count; i++)
            {
                var key = prefix + ":" + i.ToString(CultureInfo.InvariantCulture);
                if (Scalar(value.Items[i]) is { } text) Add(key, text);
                else Flatten(key, value.Items[i]);
            }
        }

        void Add(string key, string text)
        {
            if (!all.TryGetValue(key, out var list)) all[key] = list = [];
            list.Add(text);
        }
    }

    private static string? Scalar(JsonValue value) =>
        value.String ?? value.Number?.ToString(CultureInfo.InvariantCulture) ?? (value.Boolean is { } flag ? flag ? "true" : "false" : null);
}
