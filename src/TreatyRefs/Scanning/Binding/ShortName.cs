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
    /// <param name="isTerm">Whether it is a term of which a text says what it means: "refugee" is a word of the treaty that says what
    /// one is, and no name of it.</param>
    public static bool Fits(string term, Mention meaning, ITreatyLibrary library, bool isTerm = false) =>
        (isTerm || !ContradictsResolution(term, meaning)) && IsShortFor(term, meaning, library, isTerm);

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

    private static bool IsShortFor(string term, Mention meaning, ITreatyLibrary library, bool isTerm) =>
        SaysKind(term)
        || LanguageTraits.AnyInstrument.Any(word => term.EndsWith(word, StringComparison.Ordinal))
        || (isTerm && HasAcronym(term))
        || NamesOf(meaning, library)
            .Any(name =>
                IsInitials(Spelt(term), Spelt(name))
                || IsOfCompound(term, name)
                || term.Equals(name, StringComparison.Ordinal)
                || (!isTerm && IsOfWords(term, name))
            );

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

    // "EUeR" of the Europäisches Übereinkommen über die Rechtshilfe in Strafsachen
    private static string Spelt(string text)
    {
        foreach (var (letter, instead) in LanguageTraits.SpelledOut)
        {
            text = text.Replace(letter, instead, StringComparison.Ordinal);
        }

        return text;
    }

    // "EAUe" of the Europäisches Auslieferungsübereinkommen, "HKsÜ" of the Haager Kindesschutzübereinkommen: the last letters begin the
    // noun at the end of a compound word, those before stand in their order before it.
    private static bool IsOfCompound(string term, string name)
    {
        var beginnings = BeginningsIn(Spelt(term));
        if (beginnings.Count < 2 || Words(name) is not { Length: > 0 } words || words[0][0] != beginnings[0][0])
        {
            return false;
        }

        var spelt = Spelt(name).ToLowerInvariant();
        var position = 1;
        foreach (var letter in string.Concat(beginnings.SkipLast(1)).ToLowerInvariant().AsSpan(1))
        {
            var next = spelt.IndexOf(letter, position);
            if (next < 0)
            {
                return false;
            }

            position = next + 1;
        }

        return words.Any(word =>
            Enumerable
                .Range(1, Math.Max(0, word.Length - ShortestHead))
                .Any(start =>
                    IsKind(Vocabulary.Find(word.AsSpan(start)))
                    && Spelt(word[start..]).StartsWith(beginnings[^1], StringComparison.OrdinalIgnoreCase)
                )
        );
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

    // "MARPOL 73/78"
    private static bool HasAcronym(string term) => Words(term).Any(word => word.Length > 2 && word.All(char.IsUpper));

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
