using System.Text;

namespace PromptLint.Workspace.Files;

/// <summary>Turns bytes into text: UTF-8, or UTF-16 and UTF-32 with a byte order mark. Invalid bytes become U+FFFD.</summary>
internal static class TextDecoder
{
    private static readonly UTF32Encoding Utf32BigEndian = new(bigEndian: true, byteOrderMark: true);

    public static string Decode(byte[] bytes)
    {
        (Encoding encoding, int mark) = Detect(bytes);
        return encoding.GetString(bytes, mark, bytes.Length - mark);
    }

    /// <summary>True for bytes that no text has: a zero byte outside UTF-16 and UTF-32.</summary>
    public static bool IsBinary(ReadOnlySpan<byte> bytes) =>
        Detect(bytes).Encoding is UTF8Encoding && bytes.Contains((byte)0);

    public static (Encoding Encoding, int Mark) Detect(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, 4),
        [0, 0, 0xFE, 0xFF, ..] => (Utf32BigEndian, 4),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        _ => (Encoding.UTF8, 0),
    };
}
