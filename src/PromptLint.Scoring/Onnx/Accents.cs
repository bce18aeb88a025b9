namespace PromptLint.Scoring.Onnx;

/// <summary>Letters without their accents: canonical decomposition with the marks left out (Unicode Standard Annex 15). The table stands here
/// because the runtime's own normalization does nothing where globalization is invariant.</summary>
internal static class Accents
{
    private const char FirstSyllable = '\uAC00', LastSyllable = '\uD7A3';
    private const char FirstLead = '\u1100', FirstVowel = '\u1161', BeforeFirstTail = '\u11A7';
    private const int Vowels = 21, Tails = 28;

    /// <summary>Groups of a sign and its accented or struck-through forms, lower case but for the one capital that has no lower case of its own.</summary>
    private const string Table =
        "=≠ aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ bḃḅḇ cçćĉċčḉ dďḋḍḏḑḓ eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ fḟ gĝğġģǧǵḡ hĥȟḣḥḧḩḫẖ " +
        "iİìíîïĩīĭįǐȉȋḭḯỉị jĵǰ kķǩḱḳḵ lĺļľḷḹḻḽ mḿṁṃ nñńņňǹṅṇṉṋ oòóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ pṕṗ rŕŗřȑȓṙṛṝṟ " +
        "sśŝşšșṡṣṥṧṩ tţťțṫṭṯṱẗ uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự vṽṿ wŵẁẃẅẇẉẘ xẋẍ yýÿŷȳẏẙỳỵỷỹ zźżžẑẓẕ æǣǽ øǿ ſẛ ʒǯ ʹʹ " +
        "αάἀἁἂἃἄἅἆἇὰάᾀᾁᾂᾃᾄᾅᾆᾇᾰᾱᾲᾳᾴᾶᾷ εέἐἑἒἓἔἕὲέ ηήἠἡἢἣἤἥἦἧὴήᾐᾑᾒᾓᾔᾕᾖᾗῂῃῄῆῇ ιΐίϊἰἱἲἳἴἵἶἷὶίιῐῑῒΐῖῗ οόὀὁὂὃὄὅὸό ρῤῥ " +
        "υΰϋύὐὑὒὓὔὕὖὗὺύῠῡῢΰῦῧ ωώὠὡὢὣὤὥὦὧὼώᾠᾡᾢᾣᾤᾥᾦᾧῲῳῴῶῷ ϒϓϔ аӑӓ гѓ еѐёӗ жӂӝ зӟ ийѝӣӥ кќ оӧ уўӯӱӳ чӵ ыӹ эӭ ії ѵѷ әӛ өӫ " +
        "うゔ かが きぎ くぐ けげ こご さざ しじ すず せぜ そぞ ただ ちぢ つづ てで とど はばぱ ひびぴ ふぶぷ へべぺ ほぼぽ ゝゞ ウヴ カガ キギ クグ ケゲ コゴ サザ シジ スズ セゼ ソゾ タダ チヂ " +
        "ツヅ テデ トド ハバパ ヒビピ フブプ ヘベペ ホボポ ワヷ ヰヸ ヱヹ ヲヺ ヽヾ";

    private static readonly Dictionary<char, char> Plain = Table.Split(' ')
        .SelectMany(group => group.Skip(1).Select(accented => (accented, plain: group[0])))
        .ToDictionary(pair => pair.accented, pair => pair.plain);

    /// <summary>Appends a lower-case letter without accents; a Hangul syllable becomes its two or three letters.</summary>
    public static void AppendPlain(char letter, List<char> to)
    {
        if (letter < 0x80)
        {
            to.Add(letter);
        }
        else if (letter is >= FirstSyllable and <= LastSyllable)
        {
            int index = letter - FirstSyllable, tail = index % Tails;
            to.Add((char)(FirstLead + index / (Vowels * Tails)));
            to.Add((char)(FirstVowel + index % (Vowels * Tails) / Tails));
            if (tail > 0)
                to.Add((char)(BeforeFirstTail + tail));
        }
        else
        {
            to.Add(Plain.GetValueOrDefault(letter, letter));
        }
    }
}
