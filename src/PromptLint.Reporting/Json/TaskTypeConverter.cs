using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Serialization;
using PromptLint.Core.Complexity;

namespace PromptLint.Reporting.Json;

/// <summary>Task names are those of the labelled data: `closed_qa`, `code_generation`.</summary>
internal sealed class TaskTypeConverter() : StringEnumConverter(new SnakeCaseNamingStrategy(), allowIntegerValues: false)
{
    public override bool CanConvert(Type objectType) => objectType == typeof(TaskType) || objectType == typeof(TaskType?);
}
