using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.Model;
using TreatyRefs.Text;

namespace TreatyRefs.Names;

/// <summary>Names that texts form of the names of a library: with another noun of their language, <c>Konvention</c> for
/// <c>Übereinkommen</c>; without the end that goes on with others; and with the United Nations as the owner, where another name of the
/// instrument or its depositary says that it is theirs; without the sign before a number, 87호 협약 for 제87호 협약.</summary>
/// <remarks>Only where no instrument has the name itself, and where no two would share it.</remarks>
internal static class NameForms
{
    private const int FewestWords = 3;
    private const int FewestInitials = 3;
    private const int ShortestCompound = 12;
    private const int MostWordsBefore = 2;
    private const char NumberSign = '№';

    /// <summary>The names that are formed of those of a library.</summary>
    /// <param name="instruments">The instruments.</param>
    /// <param name="namesOf">Their names, each with its language.</param>
    /// <returns>The same for the same names.</returns>
    public static FormedNames Of(IReadOnlyList<Instrument> instruments, Func<Instrument, IEnumerable<TextInLanguage>> namesOf)
    {
        var owner = new UnitedNationsOwner();
        var taken = new Dictionary<string, int>(StringComparer.Ordinal);
        var formed = new List<(int Instrument, TextInLanguage Name, string Key)>();
        for (var i = 0; i < instruments.Count; i++)
        {
            IReadOnlyList<TextInLanguage> names = [.. namesOf(instruments[i])];
            foreach (var name in names)
            {
                Take(taken, NameTables.Key(name.Text), i);
            }

            var isOwned = names.Concat(instruments[i].Depositary?.Versions ?? []).Any(words => owner.IsIn(words.Text));
            formed.AddRange(names.SelectMany(name => OfName(name, isOwned, owner)).Select(name => (i, name, NameTables.Key(name.Text))));
        }

        List<string> own = [.. taken.Keys];
        return new FormedNames(Unshared(formed, taken), own, [.. formed.Select(one => one.Key)]);
    }

    private static List<(int Instrument, TextInLanguage Name)> Unshared(
        List<(int Instrument, TextInLanguage Name, string Key)> formed,
        Dictionary<string, int> taken
    )
    {
        var known = new HashSet<string>(taken.Keys, StringComparer.Ordinal);
        foreach (var (instrument, _, key) in formed)
        {
            Take(taken, key, instrument);
        }

        return [.. formed.Where(one => taken[one.Key] == one.Instrument && known.Add(one.Key)).Select(one => (one.Instrument, one.Name))];
    }

    // -1 where several have it.
    private static void Take(Dictionary<string, int> taken, string key, int instrument)
    {
        if (!taken.TryAdd(key, instrument) && taken[key] != instrument)
        {
            taken[key] = -1;
        }
    }

    private static IEnumerable<TextInLanguage> OfName(TextInLanguage name, bool isOwned, UnitedNationsOwner owner)
    {
        if (LanguageCatalogue.Current.Languages.FirstOrDefault(one => one.Tag == name.Language) is not { } language)
        {
            return [];
        }

        List<string> own =
        [
            name.Text,
            .. CutShort(name.Text, language),
            .. WithoutNumberPrefix(name.Text, language),
            .. WithLetterSign(name.Text, language),
            .. WithInitials(name.Text, language),
            .. WithOtherSpelling(name.Text, language),
            .. InPlural(name.Text, language),
            .. InDual(name.Text, language),
            .. WithNumerals(name.Text),
        ];
        List<string> all = [.. own, .. own.SelectMany(text => WithOtherNouns(text, language))];
        var owned =
            isOwned && !owner.IsIn(name.Text) && !IsNounWithYear(name.Text) ? all.SelectMany(text => WithOwner(text, language)) : [];
        List<string> formed = [.. all.Skip(1), .. owned];
        var typed = formed.Prepend(name.Text).Select(text => SpelledOut(text, language)).OfType<string>();
        return formed.Concat(typed).Select(text => name with { Text = text });
    }

    // "Protocol against the Smuggling of Migrants by Land, Sea and Air, | supplementing the ...",
    // "Übereinkommen gegen Folter | und andere grausame, unmenschliche oder erniedrigende Behandlung"
    private static IEnumerable<string> CutShort(string name, Language language) =>
        language
            .AndOthers.Select(others => name.IndexOf($" {others} ", StringComparison.OrdinalIgnoreCase))
            .Where(end => end > 0 && name.AsSpan(0, end).Count(' ') + 1 >= FewestWords)
            .Select(end => name[..end].TrimEnd(','));

    // 제87호 협약, which is also 87호 협약
    private static IEnumerable<string> WithoutNumberPrefix(string name, Language language) =>
        language.NumberPrefix is { Length: > 0 } prefix
        && name.StartsWith(prefix, StringComparison.Ordinal)
        && name.Length > prefix.Length
        && char.IsAsciiDigit(name[prefix.Length])
        && name.Contains(' ') // 제2의정서 is whole with its sign
            ? [name[prefix.Length..]]
            : [];

    // Конвенция МОТ № 87, which Russian law writes with a Latin letter: Конвенция МОТ N 87.
    private static IEnumerable<string> WithLetterSign(string name, Language language) =>
        language.Layout.NumberWords.FirstOrDefault(sign => sign is [var letter] && char.IsAsciiLetter(letter)) is { } sign
        && name.Contains(NumberSign)
            ? [name.Replace(NumberSign.ToString(), sign, StringComparison.Ordinal)]
            : [];

    // "Constitution of the Food and Agriculture Organization of the United Nations", which is the FAO Constitution
    private static IEnumerable<string> WithInitials(string name, Language language)
    {
        var of = name.IndexOf(' ', StringComparison.Ordinal);
        if (
            !language.Morphology.NounsPrecedeNouns
            || of < 0
            || DesignationPhrase.KeyOf(name.AsSpan(0, of)) is not (Designation.Constitution or Designation.Statute or Designation.Charter)
        )
        {
            return [];
        }

        var owner = language.UnitedNationsBefore.Aggregate(
            name[of..],
            (rest, ofThem) => rest.EndsWith(ofThem.Trim(), StringComparison.Ordinal) ? rest[..^ofThem.Trim().Length] : rest
        );
        var initials = string.Concat(owner.Split(' ').Where(word => word.Length > 0 && char.IsUpper(word[0])).Select(word => word[0]));
        return initials.Length >= FewestInitials ? [$"{initials} {name[..of]}"] : [];
    }

    // ILO第98号条約, which is also ILO第九八号条約
    private static IEnumerable<string> WithNumerals(string name) =>
        name.AsSpan().IndexOfAnyInRange('0', '9') is > 0 and var digit
        && Scripts.IsJoined(name[^1])
        && !Scripts.IsHangul(name[^1])
        && digit + 1 < name.Length
        && char.IsAsciiDigit(name[digit + 1])
            ? [ChineseNumeral.InPlaces(name)]
            : [];

    // "ILO Conventions Nos. 87", which others follow
    private static IEnumerable<string> InPlural(string name, Language language) =>
        name.Length > 0 && char.IsAsciiDigit(name[^1])
            ? language
                .NumberedPlurals.Where(plural => name.Contains(plural.One, StringComparison.Ordinal))
                .Select(plural => name.Replace(plural.One, plural.Several, StringComparison.Ordinal))
            : [];

    // اتفاقيتي جنيف الثالثة, which another ordinal follows
    private static IEnumerable<string> InDual(string name, Language language)
    {
        if (language.Duals.Count == 0 || !IsOrdinal(name.AsSpan(name.LastIndexOf(' ') + 1)))
        {
            return [];
        }

        var words = name.Split(' ');
        return language
            .Duals[0]
            .Forms.Select((_, form) => string.Join(' ', words.Select(word => DualOf(word, form, language))))
            .Where(dual => dual != name);
    }

    private static string DualOf(string word, int form, Language language) =>
        language.Duals.FirstOrDefault(dual => dual.One == word) is { Forms: { Count: > 0 } forms } ? forms[form] : word;

    private static bool IsOrdinal(ReadOnlySpan<char> word) =>
        NumberWords.Read(word, 0, LanguageSet.All, out _, out var isOrdinal, out _) == word.Length && isOrdinal;

    // "Uebereinkommen ueber das Recht der Vertraege"; null where no letter is spelled out.
    private static string? SpelledOut(string name, Language language)
    {
        var typed = language.SpelledOut.Aggregate(name, (text, one) => text.Replace(one.Letter, one.Others, StringComparison.Ordinal));
        return typed != name ? typed : null;
    }

    // "Transfrontier Co-operation", which is also "Transfrontier Cooperation"
    private static IEnumerable<string> WithOtherSpelling(string name, Language language)
    {
        foreach (var (one, other) in language.NameSpellings)
        {
            if (name.Contains(one, StringComparison.Ordinal))
            {
                yield return name.Replace(one, other, StringComparison.Ordinal);
            }
            else if (name.Contains(other, StringComparison.Ordinal))
            {
                yield return name.Replace(other, one, StringComparison.Ordinal);
            }
        }
    }

    private static IEnumerable<string> WithOtherNouns(string name, Language language)
    {
        var words = name.Split(' ');
        foreach (var noun in language.NameNouns)
        {
            var at = Array.FindIndex(words, word => word.EndsWith(noun.Noun, StringComparison.OrdinalIgnoreCase));
            if (at < 0 || at > MostWordsBefore || !TellsEnough(words, words[at], noun))
            {
                continue;
            }

            foreach (var other in language.NameNouns)
            {
                if (other != noun)
                {
                    yield return Replaced(words, at, noun, other);
                }
            }
        }
    }

    // "Wiener Abkommen" and "Genfer Konvention" tell nothing apart.
    private static bool TellsEnough(string[] words, string word, NameNoun noun) =>
        word.Length > noun.Noun.Length ? word.Length >= ShortestCompound : words.Length >= FewestWords;

    private static string Replaced(string[] words, int at, NameNoun noun, NameNoun other)
    {
        var changed = (string[])words.Clone();
        var stem = words[at][..^noun.Noun.Length];
        changed[at] = stem.Length > 0 ? stem + other.Noun.ToLowerInvariant() : other.Noun;
        foreach (var beside in (ReadOnlySpan<int>)[at - 1, at + 1])
        {
            if (
                beside >= 0
                && beside < words.Length
                && words[beside].Length > noun.AdjectiveEnding.Length + 2
                && words[beside].EndsWith(noun.AdjectiveEnding, StringComparison.Ordinal)
                && !IsLittle(words[beside])
            )
            {
                changed[beside] = words[beside][..^noun.AdjectiveEnding.Length] + other.AdjectiveEnding;
            }
        }

        return string.Join(' ', changed);
    }

    // "contra" is no adjective.
    private static bool IsLittle(string word) =>
        Vocabulary.Find(word)?.LanguagesOf(WordRoles.About | WordRoles.Of | WordRoles.Link).IsEmpty == false;

    // "اتفاقية 1951", "Convenção de 1951" would be that of the United Nations, of any year.
    private static bool IsNounWithYear(string name) =>
        name.Split(' ') is [_, .. var little, var year] && year.All(char.IsAsciiDigit) && little.Length <= 1;

    private static IEnumerable<string> WithOwner(string name, Language language)
    {
        var words = name.Split(' ');
        var noun = Array.FindIndex(words, word => DesignationPhrase.KeyOf(word) is not null);
        if (noun < 0 || noun > MostWordsBefore)
        {
            return words.Length == 1 ? language.UnitedNationsBefore.Select(before => before + name) : [];
        }

        var after =
            noun + 1 < words.Length
                ? language.OfUnitedNations.Select(of => string.Join(' ', [.. words[..(noun + 1)], of, .. words[(noun + 1)..]]))
                : [];
        return after.Concat(noun == 0 || !Scripts.IsLatin(name[0]) ? language.UnitedNationsBefore.Select(before => before + name) : []);
    }

    /// <summary>How the languages say that something is the United Nations'.</summary>
    private sealed class UnitedNationsOwner
    {
        private readonly string[] _words =
        [
            .. LanguageCatalogue
                .Current.Languages.SelectMany(language => language.OfUnitedNations.Concat(language.UnitedNationsBefore))
                .Select(words => words.Trim(' ', '-'))
                .Distinct(StringComparer.Ordinal),
        ];

        public bool IsIn(string name) => Array.Exists(_words, words => IsIn(name, words));

        private static bool IsIn(string name, string words)
        {
            var start = name.IndexOf(words, StringComparison.Ordinal);
            return start >= 0
                && (
                    Scripts.IsJoined(words[0])
                    || (
                        (start == 0 || !char.IsLetter(name[start - 1]))
                        && (start + words.Length == name.Length || !char.IsLetter(name[start + words.Length]))
                    )
                );
        }
    }
}
