namespace PromptLint.Golden.Tests;

/// <summary>A test that takes long or needs other programs: it runs when an environment variable asks for it, and says so where it does not.</summary>
internal sealed class FlagFactAttribute : FactAttribute
{
    /// <param name="variable">Set to anything, it runs the test.</param>
    /// <param name="needs">What the test needs, for people.</param>
    public FlagFactAttribute(string variable, string needs)
    {
        if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable)))
        {
            Skip = $"runs with {variable}=1; needs {needs}";
        }
    }
}
