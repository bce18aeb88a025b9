// The words in which a signature file says what the members of an SDK mean.
// Declare the SDK's public types and members as 'go to definition' shows them, leave bodies empty, and put these on them.
using System;

namespace PromptLint.Sdk;

/// <summary>Once a file: what the file describes.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class SdkAttribute : Attribute
{
    /// <param name="name">The name that reports show.</param>
    public SdkAttribute(string name) { }

    /// <summary>Package ids, separated by `;`, that bring these types. `Id[2.0,3.0)` limits the versions.</summary>
    public string Packages { get; set; }

    /// <summary>Names of the SDKs whose types this file uses, separated by `;`.</summary>
    public string Uses { get; set; }

    /// <summary>The provider whose models are called, unless something nearer says otherwise; empty for neutral abstractions.</summary>
    public string Provider { get; set; }
}

/// <summary>
/// The package versions that have this type or member, where not every version that the file describes has it:
/// `[2.2,2.9)`, `[2.10,)`; several ranges are separated by `;`. A range of another package than the main one names it: `Refit.Newtonsoft.Json[5.0,)`.
/// </summary>
[AttributeUsage(AttributeTargets.All)]
public sealed class VersionsAttribute : Attribute
{
    public VersionsAttribute(string ranges) { }
}

/// <summary>Calling this method spends tokens.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LlmCallAttribute : Attribute
{
    public LlmCallAttribute(Operation operation) { }

    /// <summary>The answer comes in pieces.</summary>
    public bool Streaming { get; set; }

    /// <summary>The answer is bound to a schema (`GetResponseAsync&lt;T&gt;`).</summary>
    public bool Structured { get; set; }

    /// <summary>It is a call site only where a prompt or a model reaches it (`kernel.InvokeAsync(function)`).</summary>
    public bool OnlyWithPrompt { get; set; }
}

public enum Operation { Chat, Responses, Completion, Embedding, Image, Audio, Agent, PromptFunction, Realtime, Ocr, Moderation }

public enum Role { User, System, Assistant, Tool, Template, Input }

/// <summary>A model id (parameter, property, field).</summary>
public sealed class ModelAttribute : Attribute { }

/// <summary>An Azure deployment name.</summary>
public sealed class DeploymentAttribute : Attribute { }

/// <summary>A text, a message or a collection of them. A message that states its own role wins over this role.</summary>
public sealed class PromptAttribute : Attribute
{
    public PromptAttribute(Role role = Role.User) { }
}

/// <summary>On a parameter or property beside a <see cref="PromptAttribute"/>: the role of that text.</summary>
public sealed class RoleAttribute : Attribute { }

/// <summary>On a constant, enum member, static property or a message type: the role that it stands for.</summary>
public sealed class IsRoleAttribute : Attribute
{
    public IsRoleAttribute(Role role) { }
}

/// <summary>On a constant, enum member or static property: the model id that it stands for.</summary>
public sealed class ModelIdAttribute : Attribute
{
    public ModelIdAttribute(string id) { }
}

/// <summary>The parameter or property brings an object whose own annotated members count for the call (options, requests, inner clients, functions).</summary>
public sealed class CarriesAttribute : Attribute { }

/// <summary>On a method that registers services: the types that dependency injection hands out from then on.</summary>
public sealed class ProvidesAttribute : Attribute
{
    public ProvidesAttribute(params Type[] services) { }
}

/// <summary>On a type: its objects get these services from the container that makes them, and calls through it use them.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ServedByAttribute : Attribute
{
    public ServedByAttribute(params Type[] services) { }
}

/// <summary>On a type, constructor or method: calls that go through it reach this provider.</summary>
public sealed class ProviderAttribute : Attribute
{
    public ProviderAttribute(string provider) { }
}

/// <summary>The base address of the service; its host can name another provider.</summary>
public sealed class EndpointAttribute : Attribute { }

/// <summary>A request body in the provider's own JSON.</summary>
public sealed class JsonBodyAttribute : Attribute { }

/// <summary>A path to a prompt file, or to a folder of prompt files.</summary>
public sealed class PromptFileAttribute : Attribute { }

public sealed class MaxOutputTokensAttribute : Attribute { }

public sealed class TemperatureAttribute : Attribute { }

public sealed class ReasoningEffortAttribute : Attribute { }

public sealed class ImageDetailAttribute : Attribute { }

/// <summary>Number of answers asked for per call.</summary>
public sealed class ChoicesAttribute : Attribute { }

/// <summary>Tools offered to the model: a tool, a collection of tools, or a collection property that is added to.</summary>
public sealed class ToolsAttribute : Attribute { }

/// <summary>A response format that binds the answer to JSON or a schema.</summary>
public sealed class StructuredOutputAttribute : Attribute { }

/// <summary>A mark that caches the prompt part.</summary>
public sealed class CacheControlAttribute : Attribute { }

/// <summary>A flag that makes the call stream.</summary>
public sealed class StreamAttribute : Attribute { }

/// <summary>An image in the input.</summary>
public sealed class ImageInputAttribute : Attribute { }

/// <summary>Sound in the input or output.</summary>
public sealed class AudioInputAttribute : Attribute { }
