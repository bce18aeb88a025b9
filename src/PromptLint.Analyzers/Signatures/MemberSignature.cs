using PromptLint.Core.Calls;

namespace PromptLint.Analyzers.Signatures;

/// <summary>A member of an SDK type. A constructor's name is `.ctor`.</summary>
internal sealed record MemberSignature
{
    public required SdkSignatures Sdk { get; init; }

    /// <summary>Full name of the declaring type, dots throughout, without arity.</summary>
    public required string Type { get; init; }

    public required string Name { get; init; }

    public IReadOnlyList<ParameterSignature> Parameters { get; init; } = [];

    public CallSignature? Call { get; init; }

    /// <summary>Of a property or field.</summary>
    public Meaning Meaning { get; init; }

    public PromptRole Role { get; init; }

    /// <summary>The model id that a constant stands for.</summary>
    public string? ModelId { get; init; }

    /// <summary>The role that a constant stands for.</summary>
    public PromptRole? IsRole { get; init; }

    public string? Provider { get; init; }

    /// <summary>Full names of the service types that a registration provides.</summary>
    public IReadOnlyList<string> Provides { get; init; } = [];

    /// <summary>True when the member carries an annotation; the others are declared only so that code binds.</summary>
    public bool SaysSomething => Call is not null || Meaning != Meaning.None || ModelId is not null || IsRole is not null || Provider is not null || Provides.Count > 0 || Parameters.Any(p => p.Meaning != Meaning.None);
}
