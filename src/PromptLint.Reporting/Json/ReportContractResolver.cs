using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace PromptLint.Reporting.Json;

/// <summary>camelCase names; what the records require must be there, and a list is never null.</summary>
internal sealed class ReportContractResolver : DefaultContractResolver
{
    public ReportContractResolver() => NamingStrategy = new CamelCaseNamingStrategy { ProcessDictionaryKeys = false };

    protected override JsonProperty CreateProperty(MemberInfo member, MemberSerialization memberSerialization)
    {
        JsonProperty property = base.CreateProperty(member, memberSerialization);
        if (member.IsDefined(typeof(RequiredMemberAttribute)))
        {
            property.Required = IsNullable(member) ? Required.AllowNull : Required.Always;
        }
        else if (property.PropertyType != typeof(string) && typeof(IEnumerable).IsAssignableFrom(property.PropertyType))
        {
            property.Required = Required.DisallowNull;
        }

        return property;
    }

    private static bool IsNullable(MemberInfo member) =>
        member is PropertyInfo property && new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable;
}
