using System.Text;
using PromptLint.Core.Calls;
using PromptLint.Core.Complexity.Features;
using PromptLint.Core.Complexity.Text;

namespace PromptLint.Core.Complexity;

/// <summary>The texts of a call put together as one, the way the model was trained: in message order with an empty line between.
/// Blank texts and tools are not part of the text; tools are counted.</summary>
internal readonly record struct CallText(string Text, PromptRoles Roles, int ToolDefinitions, int MessageParts)
{
    public static CallText Of(IReadOnlyList<PromptText> texts)
    {
        var roles = PromptRoles.None;
        string? single = null;
        StringBuilder? joined = null;
        int tools = 0, parts = 0;
        foreach (var text in texts)
        {
            if (text.Role == PromptRole.Tool)
            {
                tools++;
                continue;
            }
            if (string.IsNullOrWhiteSpace(text.Text))
                continue;
            roles |= RoleOf(text);
            parts++;
            if (single is null)
                single = text.Text;
            else
                (joined ??= new StringBuilder(single)).Append("\n\n").Append(text.Text);
        }
        return new CallText(joined?.ToString() ?? single ?? "", roles, tools, Math.Max(parts, 1));
    }

    private static PromptRoles RoleOf(PromptText text) => text.Role switch
    {
        PromptRole.System => PromptRoles.System,
        PromptRole.Template => PromptRoles.Template,
        PromptRole.Assistant => PromptRoles.None,
        _ => PromptTokenizer.HasHole(text.Text) ? PromptRoles.Template : PromptRoles.User,
    };
}
