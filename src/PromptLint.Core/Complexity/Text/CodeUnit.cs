namespace PromptLint.Core.Complexity.Text;

/// <summary>Classes of UTF-16 code units. Fixed ranges stand in for the Unicode tables, which differ between runtimes.</summary>
internal static class CodeUnit
{
    private const byte LetterBit = 1, BreakBit = 2, HoleEndBit = 4, CodeBit = 8, MathBit = 16, HoleNameBit = 32;

    private static readonly byte[] Ascii = BuildTable();

    public static bool IsLetter(char c) => c < 0x80 ? (Ascii[c] & LetterBit) != 0 : IsWideLetter(c);

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    public static bool IsBreak(char c) => c < 0x80 && (Ascii[c] & BreakBit) != 0;

    /// <summary>Blanks that make no token.</summary>
    public static bool IsBlank(char c) => c is ' ' or '\t' or '\r' or '\u00a0';

    /// <summary>What may not stand in a hole's name.</summary>
    public static bool EndsHole(char c) => c < 0x80 && (Ascii[c] & HoleEndBit) != 0;

    /// <summary>What a hole's name may begin with.</summary>
    public static bool BeginsHoleName(char c) => c < 0x80 && (Ascii[c] & HoleNameBit) != 0;

    public static bool IsCodeMark(char c) => c < 0x80 && (Ascii[c] & CodeBit) != 0;

    public static bool IsMathMark(char c) =>
        c < 0x80
            ? (Ascii[c] & MathBit) != 0
            : c is '\u00d7' or '\u00f7' or '\u2264' or '\u2265' or '\u2260' or '\u221a' or '\u2211' or '\u222b';

    /// <summary>Letters outside ASCII, punctuation and symbols left out.</summary>
    public static bool IsForeign(char c) => c >= 0x80 && c is not (>= '\u2000' and <= '\u2bff');

    /// <summary>ASCII lower case; a typographic apostrophe becomes a plain one.</summary>
    public static char Lower(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c == '\u2019' ? '\'' : c;

    private static bool IsWideLetter(char c) =>
        c is (>= '\u00c0' and <= '\u00d6') or (>= '\u00d8' and <= '\u00f6') or (>= '\u00f8' and <= '\u1fff')
            or (>= '\u2c00' and <= '\u2fff') or (>= '\u3040' and <= '\ud7ff') or (>= '\uf900' and <= '\ufdff')
            or (>= '\ufe10' and <= '\ufefe') or (>= '\uff21' and <= '\uff3a') or (>= '\uff41' and <= '\uff5a')
            or (>= '\uff66' and <= '\uffef');

    private static byte[] BuildTable()
    {
        var table = new byte[0x80];
        for (int c = 'A'; c <= 'Z'; c++)
        {
            table[c] = LetterBit | HoleNameBit;
            table[c | 0x20] = LetterBit | HoleNameBit;
        }
        for (int c = '0'; c <= '9'; c++)
            table[c] = HoleNameBit;
        table['_'] = LetterBit;
        Mark(table, ".!?;:|()[]{}\"`<>", BreakBit);
        Mark(table, "{}\"\n;=", HoleEndBit);
        Mark(table, "{}();=<>[]\\", CodeBit);
        Mark(table, "+=^*/%<>", MathBit);
        Mark(table, "_$#/@*&^!", HoleNameBit);
        return table;
    }

    private static void Mark(byte[] table, string characters, byte bit)
    {
        foreach (char c in characters)
            table[c] |= bit;
    }
}
