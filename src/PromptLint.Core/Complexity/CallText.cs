using System.Text;
using PromptLint.Core.Calls;
using PromptLint.Core.Complexity.Text;

namespace PromptLint.Core.Complexity;

/// <summary>The texts of a call put together as one, the way the model was trained: in message order with an empty line between.
/// Blank texts and tools are not part of the text; tools are counted.</summary>
/// <param name="Text">All texts; empty when there are none.</param>
/// <param name="Roles">The roles that take part.</param>
/// <param name="ToolDefinitions">The number of tools that the call offers.</param>
/// <param name="MessageParts">The number of texts that were joined, at least 1.</param>
public readonly record struct CallText(string Text, PromptRoles Roles, int ToolDefinitions, int MessageParts)
{
    /// <summary>Joins the texts of a call.</summary>
    /// <param name="texts">In message order; may be empty.</param>
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
