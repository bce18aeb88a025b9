using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PromptLint.Core.Complexity.Scores;

/// <summary>Names the texts of a call by a hash, so that a recorded score can be found again without keeping the prompt.</summary>
public static class ScoreKey
{
    private const int Bytes = 16;

    /// <summary>The first 128 bits, in hexadecimal, of the SHA-256 of all that a score depends on: roles, counts and text.</summary>
    public static string Of(CallText call)
    {
        string head = string.Format(CultureInfo.InvariantCulture, "{0} {1} {2}\n", (int)call.Roles, call.ToolDefinitions, call.MessageParts);
        using var sha = SHA256.Create();
        byte[] digest = sha.ComputeHash(Encoding.Unicode.GetBytes(head + call.Text));
        var key = new StringBuilder(Bytes * 2);
        for (int i = 0; i < Bytes; i++)
            key.Append(digest[i].ToString("x2", CultureInfo.InvariantCulture));
        return key.ToString();
    }
}
