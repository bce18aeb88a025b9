using PromptLint.Core.Calls;

namespace PromptLint.Analyzers.Signatures;

/// <summary>An SDK type and its members.</summary>
internal sealed class TypeSignature(SdkSignatures sdk, string name)
{
    public SdkSignatures Sdk { get; } = sdk;

    /// <summary>Full name, dots throughout, without arity.</summary>
    public string Name { get; } = name;

    /// <summary>The role of a message type.</summary>
    public PromptRole? IsRole { get; set; }

    public string? Provider { get; set; }

    /// <summary>Full names of the services that objects of the type take from the container.</summary>
    public IReadOnlyList<string> ServedBy { get; set; } = [];

    public Dictionary<string, List<MemberSignature>> Members { get; } = new(StringComparer.Ordinal);
}
