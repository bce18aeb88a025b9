using Microsoft.CodeAnalysis;

namespace PromptLint.Analyzers.Values;

/// <summary>Paths of configuration keys.</summary>
internal static class SettingsPath
{
    private const string Space = "Microsoft.Extensions.Configuration";

    public static bool IsConfiguration(ITypeSymbol? type) =>
        type is not null && (IsOne(type) || type.AllInterfaces.Any(IsOne));

    /// <summary>True for methods that read configuration, extension methods included.</summary>
    public static bool? IsConfiguration(IMethodSymbol? method) =>
        method is not null && (IsConfiguration(method.ContainingType) || method.ContainingType?.ContainingNamespace?.ToDisplayString() == Space);

    /// <summary>The section that a value stands for; the root for anything that is no section.</summary>
    public static SectionValue Of(Value? receiver) => receiver as SectionValue ?? new SectionValue("");

    /// <summary>Section and key; a key that is not static gives a path with a hole.</summary>
    public static SectionValue Combine(Value? receiver, Value key)
    {
        var section = Of(receiver).Path;
        var name = Texts.Of(ChoiceValue.Each(key).First()).Render();
        return new SectionValue(section.Length == 0 ? name : section + ":" + name);
    }

    private static bool IsOne(ITypeSymbol type) =>
        type.Name is "IConfiguration" or "IConfigurationSection" or "IConfigurationRoot" or "ConfigurationManager" or "IConfigurationManager"
        && type.ContainingNamespace?.ToDisplayString() == Space;
}
