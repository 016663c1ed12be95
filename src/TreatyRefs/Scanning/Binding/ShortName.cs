using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.Model;
using TreatyRefs.Names;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning.Binding;

/// <summary>Whether words can be a short name of an instrument: "the Convention", "UNCLOS", and not "the Applicant" or "PDF".</summary>
/// <remarks>A short name says what sort of instrument it is, or is made of words or initials of the instrument's own names.</remarks>
internal static class ShortName
{
    private const int ShortestHead = 4;

    /// <summary>Whether a term fits what it would stand for.</summary>
    /// <param name="term">The term.</param>
    /// <param name="meaning">What it would stand for.</param>
    /// <param name="library">The library that has the names.</param>
    public static bool Fits(string term, Mention meaning, ITreatyLibrary library) =>
        !ContradictsResolution(term, meaning) && IsShortFor(term, meaning, library);

    /// <summary>What a term that is no more than a noun for instruments calls one, by its English word: "the Convention".</summary>
    /// <returns><see langword="null"/> where the term has other words, points ("this Convention") or is a plural.</returns>
    public static string? NounOf(string term)
    {
        var words = Words(term);
        return
            words.Length > 0
            && words[..^1].All(word => Vocabulary.Find(word)?.LanguagesOf(WordRoles.Definite).IsEmpty == false)
            && Vocabulary.Find(words[^1])?.LanguagesOf(WordRoles.Plural).IsEmpty != false
            ? DesignationPhrase.KeyOf(words[^1])
            : null;
    }

    // "the Technical Agreement" in a sentence whose last instrument is a resolution.
    private static bool ContradictsResolution(string term, Mention meaning) =>
        meaning.Designation == Designation.Resolution
        && Words(term)
            .Select(word => DesignationPhrase.KeyOf(word))
            .Any(key =>
                key
                    is Designation.Treaty
                        or Designation.Convention
                        or Designation.Agreement
                        or Designation.Protocol
                        or Designation.Covenant
                        or Designation.Statute
                        or Designation.Memorandum
            );

    private static bool IsShortFor(string term, Mention meaning, ITreatyLibrary library) =>
        SaysKind(term)
        || LanguageTraits.AnyInstrument.Any(word => term.EndsWith(word, StringComparison.Ordinal))
        || NamesOf(meaning, library)
            .Any(name => IsInitials(term, name) || term.Equals(name, StringComparison.Ordinal) || IsOfWords(term, name));

    private static IEnumerable<string> NamesOf(Mention meaning, ITreatyLibrary library) =>
        meaning
            .Ids.Select(library.FindInstrument)
            .OfType<Instrument>()
            .SelectMany(InstrumentLexicon.NamesOf)
            .Concat(meaning.AsWritten is { } written ? [written] : []);

    private static bool SaysKind(string term)
    {
        foreach (var word in Words(term))
        {
            if (IsKind(word))
            {
                return true;
            }
        }

        // Without spaces between words: 公约 in 该公约.
        for (var i = 0; i < term.Length; i++)
        {
            if (NameWords.IsWordOfItsOwn(term[i]) && Vocabulary.LongestAt(term.AsSpan(i), out var entry) > 0 && IsKind(entry))
            {
                return true;
            }
        }

        return false;
    }

    // German makes one word: Seerechtsübereinkommen.
    private static bool IsKind(string word)
    {
        for (var start = 0; start == 0 || word.Length - start >= ShortestHead; start++)
        {
            if (IsKind(Vocabulary.Find(word.AsSpan(start))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsKind(WordEntry? entry) =>
        entry?.LanguagesOf(WordRoles.Designation | WordRoles.Plural | WordRoles.Law).IsEmpty == false;

    // "VCLT" of the Vienna Convention on the Law of Treaties: the letters begin words of it, in their order, and one of them the word
    // that says what it is. "WHO" of the Constitution of the World Health Organization is somebody else. "CLaH80" of the Convention de La
    // Haye: small letters go on with the word, and figures are its year.
    private static bool IsInitials(string term, string name)
    {
        var beginnings = BeginningsIn(term);
        if (beginnings.Count < 2)
        {
            return false;
        }

        var (next, hasKind) = (0, false);
        foreach (var word in Words(name))
        {
            // The first letter begins the name, or a word of it with a capital; "on" and "of" lend one only further on.
            var lends =
                (next > 0 || char.IsUpper(word[0]))
                && next < beginnings.Count
                && word.StartsWith(beginnings[next], StringComparison.OrdinalIgnoreCase);
            next += lends ? 1 : 0;
            hasKind |= lends && IsKind(word);
        }

        return next == beginnings.Count && hasKind;
    }

    // "C", "La", "H"; none where it begins with a small letter.
    private static List<string> BeginningsIn(string term)
    {
        var beginnings = new List<string>();
        foreach (var letter in term.Where(char.IsLetter))
        {
            if (char.IsUpper(letter))
            {
                beginnings.Add(letter.ToString());
            }
            else if (beginnings.Count == 0)
            {
                return [];
            }
            else
            {
                beginnings[^1] += letter;
            }
        }

        return beginnings;
    }

    private static bool IsOfWords(string term, string name)
    {
        var known = Words(name).Select(TextFolding.Fold).ToHashSet(StringComparer.Ordinal);
        return Words(term).All(word => known.Contains(TextFolding.Fold(word)) && !LanguageTraits.EndsOtherName(word));
    }

    private static string[] Words(string text) =>
        text.Split(
            [' ', '-', '\'', '’', '\n', '\u00A0', ',', '(', ')', '«', '»', '"', '《', '》', '「', '」'],
            StringSplitOptions.RemoveEmptyEntries
        );
}
