using System.Buffers;
using TreatyRefs.Collections;
using TreatyRefs.Languages;
using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Grammar;

/// <summary>What is so in some languages only: which they are, and the signs by which it shows.</summary>
internal static class LanguageTraits
{
    private const int LongestAbbreviation = 10;
    private const int ShortestOrganWord = 5;
    private const int LongestWord = 40;
    private const int ShortestLaw = 3;
    private const int ShortestInflectedNote = 4;

    private static readonly LanguageTable<Tables> s_tables = new(catalogue => new Tables(catalogue));

    /// <summary>The languages in which every noun has a capital.</summary>
    public static LanguageSet NounsHaveCapitals => s_tables.Value.NounsHaveCapitals;

    /// <summary>The languages in which what points at a noun may stand after it.</summary>
    public static LanguageSet PointersFollowNouns => s_tables.Value.PointersFollowNouns;

    /// <summary>The languages in which nouns stand before nouns without a sign.</summary>
    public static LanguageSet NounsPrecedeNouns => s_tables.Value.NounsPrecedeNouns;

    /// <summary>The languages in which digits with a mark after them are an ordinal.</summary>
    public static LanguageSet HaveOrdinalMark => s_tables.Value.HaveOrdinalMark;

    /// <summary>The languages in which a part may be what divides an article.</summary>
    public static LanguageSet PartsDivideArticles => s_tables.Value.PartsDivideArticles;

    /// <summary>The languages in which a figure before "of the article" is its paragraph: <c>le 1 de l'article 3</c>.</summary>
    public static LanguageSet NumbersNameParagraphs => s_tables.Value.NumbersNameParagraphs;

    /// <summary>Languages that have a word for regulations beside that for rules.</summary>
    public static LanguageSet TellRegulations => s_tables.Value.TellRegulations;

    /// <summary>Languages in which a second word says what a provision is.</summary>
    public static LanguageSet UnitsHaveTwoWords => s_tables.Value.UnitsHaveTwoWords;

    /// <summary>The languages in which a capital letter may follow the number of an article.</summary>
    public static LanguageSet ArticlesHaveCapitals => s_tables.Value.ArticlesHaveCapitals;

    /// <summary>The languages in which an ordinal may be typed with a plain letter.</summary>
    public static LanguageSet HasTypedOrdinals => s_tables.Value.HasTypedOrdinals;

    /// <summary>The ids of instruments that made organizations whose names are known.</summary>
    public static IReadOnlySet<string> MakeOrganizations => s_tables.Value.MakeOrganizations;

    /// <inheritdoc cref="Language.ParagraphsFollowCommas"/>
    public static LanguageSet ParagraphsFollowCommas => s_tables.Value.ParagraphsFollowCommas;

    /// <summary>The languages whose numbers may stand in brackets.</summary>
    public static LanguageSet NumbersInBrackets => s_tables.Value.NumbersInBrackets;

    /// <summary>The languages whose word for a title is the one by which they call the parts of most treaties.</summary>
    public static LanguageSet CallPartsTitles => s_tables.Value.CallPartsTitles;

    /// <summary>The languages in which a figure right after an article is its paragraph.</summary>
    public static LanguageSet HasBareParagraphs => s_tables.Value.HasBareParagraphs;

    /// <summary>The languages that give paragraphs in Roman numerals.</summary>
    public static LanguageSet HasRomanParagraphs => s_tables.Value.HasRomanParagraphs;

    /// <summary>The length of what makes a plural of a short word for a provision, after its point and before a figure: <c>n.os 1 e 2</c>;
    /// 0 where there is none.</summary>
    public static int PluralAfterPoint(ReadOnlySpan<char> rest)
    {
        foreach (var plural in s_tables.Value.PluralsAfterPoint)
        {
            if (rest.StartsWith(plural, StringComparison.Ordinal) && rest[plural.Length..] is [' ' or '\u00A0', >= '0' and <= '9', ..])
            {
                return plural.Length;
            }
        }

        return 0;
    }

    /// <summary>The languages in which months have a capital.</summary>
    public static LanguageSet MonthsHaveCapitals => s_tables.Value.MonthsHaveCapitals;

    /// <summary>What says that those after a provision are meant too, with its language.</summary>
    public static IReadOnlyList<(LanguageId Language, string Words)> AndFollowing => s_tables.Value.AndFollowing;

    /// <summary>Whether a letter stands for a session of the General Assembly.</summary>
    public static bool IsSessionLetter(char c) => s_tables.Value.SessionLetters.Contains(c);

    /// <summary>Whether a word ends the name of a body, a law or a writing.</summary>
    public static bool EndsOtherName(ReadOnlySpan<char> word) => IsIn(s_tables.Value.NameEnds, word);

    /// <summary>The words that end such a name in languages without spaces.</summary>
    public static IReadOnlyList<string> JoinedNameEnds => s_tables.Value.JoinedNameEnds;

    /// <summary>Whether a word is one for a body that stands before a name.</summary>
    public static bool IsBodyBefore(ReadOnlySpan<char> word) => IsIn(s_tables.Value.BodiesBefore, word);

    /// <summary>Whether words show that an abbreviation beside them is an instrument.</summary>
    public static bool ShowTreatyUse(ReadOnlySpan<char> words)
    {
        foreach (var stem in s_tables.Value.TreatyUses)
        {
            var at = words.IndexOf(stem, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && (at == 0 || !char.IsLetter(words[at - 1]) || Scripts.IsJoined(stem[0])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word is one for a footnote.</summary>
    /// <remarks>Short words as they are written, longer ones in any case and with any ending.</remarks>
    public static bool IsNoteWord(ReadOnlySpan<char> word) =>
        s_tables.Value.NoteWords.Contains(word) || (word.Length >= ShortestInflectedNote && IsIn(s_tables.Value.NoteForms, word));

    /// <summary>How long the word for a note is with which a text begins that is written without spaces; 0 for none.</summary>
    public static int JoinedNoteWordAt(ReadOnlySpan<char> text) =>
        s_tables.Value.JoinedNoteBeginnings.Contains(text[0]) ? BeginsWithAny(text, s_tables.Value.JoinedNoteWords) : 0;

    /// <summary>Whether a line alone heads the notes of a text.</summary>
    public static bool IsNoteHeading(ReadOnlySpan<char> line) =>
        s_tables.Value.NoteHeadings.GetAlternateLookup<ReadOnlySpan<char>>().Contains(line);

    /// <summary>Whether a word says that a number is a former one: <c>ex</c>.</summary>
    public static bool IsFormer(ReadOnlySpan<char> word) => s_tables.Value.Former.Contains(word);

    /// <summary>Whether a word is one for what declarations alone are divided into.</summary>
    public static bool IsPrinciple(ReadOnlySpan<char> word)
    {
        const int Longest = 16;
        Span<char> folded = stackalloc char[2 * Longest];
        return word.Length <= Longest && s_tables.Value.Principles.Contains(folded[..TextFolding.FoldWord(word, folded)]);
    }

    /// <summary>Whether a word is one for a draft.</summary>
    public static bool IsDraft(ReadOnlySpan<char> word) => s_tables.Value.Drafts.Contains(word);

    /// <summary>Letters and what is typed for them: <c>ue</c> for <c>ü</c>.</summary>
    public static IReadOnlyList<(string Letter, string Others)> SpelledOut => s_tables.Value.SpelledOut;

    /// <summary>Whether a word says that a paragraph is one of a preamble.</summary>
    public static bool IsPreambular(ReadOnlySpan<char> word) => s_tables.Value.Preambular.Contains(word);

    /// <summary>How long the words are with which a text begins for the part of a resolution whose paragraphs are its own; 0 for
    /// none.</summary>
    public static int OperativePartAt(ReadOnlySpan<char> text) => BeginsWithAny(text, s_tables.Value.OperativeParts);

    /// <summary>Whether a word is the short name of a series of treaties or cases, as it stands alone.</summary>
    public static bool IsSeries(ReadOnlySpan<char> word) => s_tables.Value.Series.Contains(word);

    /// <summary>Whether a word stands before the number of a volume or a page.</summary>
    public static bool IsPageWord(ReadOnlySpan<char> word) => s_tables.Value.PageWords.Contains(word);

    /// <summary>Whether a word stands before a day: <c>vom</c>, <c>от</c>.</summary>
    public static bool IsDateWord(ReadOnlySpan<char> word) => s_tables.Value.DateWords.Contains(word);

    /// <summary>Whether a word stands after a year: <c>года</c>.</summary>
    public static bool IsYearWord(ReadOnlySpan<char> word) => s_tables.Value.YearWords.Contains(word);

    /// <summary>The abbreviation of a word that stands after a year, in its language; <see langword="null"/> where it has none.</summary>
    public static string? ShortYearWord(ReadOnlySpan<char> word)
    {
        foreach (var language in LanguageCatalogue.Current.Languages)
        {
            if (language.YearWords is [var full, .., var shortest] && word.SequenceEqual(full) && !Scripts.HasNoCapitals(full[0]))
            {
                return shortest;
            }
        }

        return null;
    }

    /// <summary>Whether a text speaks of a case, a book or a page.</summary>
    public static bool SpeaksOfSource(ReadOnlySpan<char> text)
    {
        foreach (var mark in s_tables.Value.SourceMarks)
        {
            var at = text.IndexOf(mark, StringComparison.Ordinal);
            if (at < 0)
            {
                continue;
            }

            var after = at + mark.Length;
            if (mark[^1] != ' ' || (after < text.Length && (char.IsUpper(text[after]) || char.IsDigit(text[after]))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Words by which a text may call an instrument of any sort.</summary>
    public static IReadOnlyList<string> AnyInstrument => s_tables.Value.AnyInstrument;

    /// <summary>Words between a resolution and the symbol of its document.</summary>
    public static IReadOnlyList<string> DocumentWords => s_tables.Value.DocumentWords;

    /// <summary>The organ of the United Nations in whose name alone a word with a capital stands: Council, Asamblea.</summary>
    public static UnitedNationsOrgan? OrganCalledBy(ReadOnlySpan<char> word) =>
        s_tables.Value.OrganWords.TryGetValue(word, out var organ) ? organ : null;

    /// <summary>Whether a word is one for votes.</summary>
    public static bool IsVote(ReadOnlySpan<char> word) => s_tables.Value.Votes.Contains(word);

    /// <summary>Whether a word sends a reader elsewhere.</summary>
    public static bool IsSee(ReadOnlySpan<char> word) => IsIn(s_tables.Value.See, word);

    /// <summary>The languages that write what a provision is behind its number: 第十九条.</summary>
    public static LanguageSet SignsFollowNumbers => s_tables.Value.SignsFollowNumbers;

    /// <summary>Whether a word stands between two provisions that are held against each other.</summary>
    public static bool IsContrast(ReadOnlySpan<char> word) => s_tables.Value.Contrasts.Contains(word);

    /// <summary>Whether a word at one for a protocol says only that it stands beside a treaty.</summary>
    public static bool IsProtocolAdjective(ReadOnlySpan<char> word) => IsIn(s_tables.Value.ProtocolAdjectives, word);

    /// <summary>Whether a word at one for a protocol, or that word itself, says that it is optional.</summary>
    public static bool IsOptionalWord(ReadOnlySpan<char> word) => IsIn(s_tables.Value.OptionalWords, word);

    /// <summary>Such words of languages that are written without spaces.</summary>
    public static IReadOnlyList<string> JoinedProtocolAdjectives => s_tables.Value.JoinedProtocolAdjectives;

    /// <summary>Whether a text ends with law that is no statute: <c>International Law</c>.</summary>
    public static bool IsLawWithoutArticles(ReadOnlySpan<char> text)
    {
        foreach (var law in s_tables.Value.LawsWithoutArticles)
        {
            if (text.EndsWith(law, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether words say that something is annexed to what follows, and name no annex.</summary>
    public static bool IsAnnexedTo(ReadOnlySpan<char> text)
    {
        foreach (var words in s_tables.Value.AnnexedTo)
        {
            if (text.StartsWith(words, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where a phrase ends that joins provisions, if a text has one at a place; the place where it has none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">The place.</param>
    /// <param name="among">The languages that are asked.</param>
    public static int EndOfJoin(ReadOnlySpan<char> text, int position, LanguageSet among)
    {
        foreach (var (language, phrase) in s_tables.Value.Joins)
        {
            var end = position + phrase.Length;
            if (
                end <= text.Length
                && char.ToLowerInvariant(text[position]) == phrase[0]
                && among.Contains(language)
                && text[position..end].Equals(phrase, StringComparison.OrdinalIgnoreCase)
                && (end == text.Length || !char.IsLetter(text[end]) || !char.IsLetter(phrase[^1]) || Scripts.IsJoined(phrase[^1]))
            )
            {
                return end;
            }
        }

        return position;
    }

    /// <summary>Whether a text begins with a series in which treaties or cases are printed, and a page: <c>U.N.T.S. 331</c>.</summary>
    public static bool BeginsWithSeries(ReadOnlySpan<char> text)
    {
        Span<char> series = stackalloc char[LongestAbbreviation];
        var (end, length) = (0, 0);
        while (end < text.Length && length < series.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '.'))
        {
            series[length] = text[end];
            length += text[end++] == '.' ? 0 : 1;
        }

        var page = text[end..].TrimStart(" \u00A0([");
        return !page.IsEmpty
            && page.Length < text.Length - end
            && (
                char.IsDigit(page[0])
                || IsRomanPage(page)
                || IsIssue(page)
                || IsNumbered(page)
                || (char.IsUpper(page[0]) && text[end..^page.Length].IndexOfAny("([") >= 0)
            )
            && s_tables.Value.Series.Contains(series[..length]);
    }

    // UNTS No 814
    private static bool IsNumbered(ReadOnlySpan<char> page)
    {
        var space = page.IndexOf(' ');
        return page[0] is 'N' or 'n' && space is > 0 and <= 3 && space + 1 < page.Length && char.IsDigit(page[space + 1]);
    }

    // OJ C326/13
    private static bool IsIssue(ReadOnlySpan<char> page) => char.IsAsciiLetterUpper(page[0]) && page.Length > 1 && char.IsDigit(page[1]);

    private static bool IsRomanPage(ReadOnlySpan<char> page)
    {
        var end = page.IndexOfAnyExcept("IVXLC");
        end = end < 0 ? page.Length : end;
        return end > 1 && (end == page.Length || !char.IsLetterOrDigit(page[end]));
    }

    /// <summary>Whether the language of a tag is in a set.</summary>
    /// <param name="set">The set.</param>
    /// <param name="tag">BCP 47.</param>
    public static bool Has(this LanguageSet set, string tag) => !(set & LanguageCatalogue.Current.Tagged(tag)).IsEmpty;

    /// <summary>Whether a name that is written without spaces begins only after a character.</summary>
    public static bool IsNameBreak(char c) => s_tables.Value.NameBreaks.Contains(c);

    /// <summary>Whether a word ends with a character before a space, so that no name goes on.</summary>
    public static bool IsWordEnd(char c) => s_tables.Value.WordEnds.Contains(c);

    /// <summary>Whether a sign after a figure counts things.</summary>
    public static bool IsCounter(char c) => s_tables.Value.Counters.Contains(c);

    /// <summary>Whether a character is the sign of a year, month or day.</summary>
    public static bool IsDateSign(char c) => s_tables.Value.DateSigns.Contains(c);

    /// <summary>The signs of year, month and day.</summary>
    public static SearchValues<char> DateSigns => s_tables.Value.DateSigns;

    /// <summary>Whether a mark after digits makes an ordinal of them in some language.</summary>
    public static bool IsOrdinalMark(char c) => s_tables.Value.OrdinalMarks.Contains(c);

    /// <summary>Whether a small letter is a word by itself in some of these languages.</summary>
    public static bool IsWordLetter(char c, LanguageSet languages) =>
        s_tables.Value.WordLetters.TryGetValue(c, out var those) && !(those & languages).IsEmpty;

    /// <summary>Whether an abbreviation is a word of its own too, and names a provision only before figures.</summary>
    public static bool NamesOnlyBeforeFigures(ReadOnlySpan<char> word)
    {
        foreach (var known in s_tables.Value.OnlyBeforeFigures)
        {
            if (word.SequenceEqual(known))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word stands for a part of a paragraph, where a paragraph by another word stands beside it: <c>paragraphe 3,
    /// troisième alinéa</c>.</summary>
    public static bool DividesParagraph(ReadOnlySpan<char> word)
    {
        // With its accents: Portuguese "parágrafo" is such a part, Italian "paragrafo" is not.
        Span<char> small = stackalloc char[LongestWord];
        return word.Length <= LongestWord && s_tables.Value.ParagraphParts.Contains(small[..word.ToLowerInvariant(small)]);
    }

    /// <summary>Whether a capital with a full stop stands for a sentence after what that stands in: <c>S.</c></summary>
    public static bool IsSentenceLetter(char c) => s_tables.Value.SentenceLetters.Contains(c);

    /// <summary>Whether a text goes on with what follows a short name without quotation marks: <c>이라</c>.</summary>
    public static bool EndsTerm(ReadOnlySpan<char> rest) => BeginsWithAny(rest, s_tables.Value.TermEnds) > 0;

    /// <summary>The instruments that are meant where an article is said to be common and none is named.</summary>
    public static IReadOnlyList<string> CommonTo => s_tables.Value.CommonTo;

    /// <summary>Whether a word for a kind of provision is a plural.</summary>
    public static bool IsPluralUnit(ReadOnlySpan<char> word)
    {
        Span<char> small = stackalloc char[LongestWord];
        return word.Length is > 0 and <= LongestWord
            && (
                IsPluralMark(char.ToLowerInvariant(word[^1])) || s_tables.Value.PluralUnits.Contains(small[..word.ToLowerInvariant(small)])
            );
    }

    /// <summary>Whether a letter makes a plural of a word in some language.</summary>
    public static bool IsPluralMark(char c) => s_tables.Value.PluralMarks.Contains(c);

    /// <summary>Whether a text begins with a thing that is counted by the sign of articles.</summary>
    public static bool BeginsWithThing(ReadOnlySpan<char> text) => BeginsWithAny(text, s_tables.Value.Things) > 0;

    /// <summary>How long the ending of a possessive is that a text begins with, after its apostrophe.</summary>
    public static int PossessiveAt(ReadOnlySpan<char> text) =>
        BeginsWithAny(text, s_tables.Value.Possessives) is var length && length < text.Length && text[length] == ' ' ? length : 0;

    /// <summary>Whether a word with a full stop after it may be a word for a law cut short: <c>Reg.</c>, <c>Cost.</c></summary>
    public static bool BeginsLaw(ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[LongestAbbreviation];
        var length = word.Length is >= ShortestLaw and < LongestAbbreviation ? TextFolding.FoldWord(word, folded) : 0;
        if (length == 0)
        {
            return false;
        }

        foreach (var law in s_tables.Value.Laws)
        {
            if (law.AsSpan().StartsWith(folded[..length]))
            {
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc cref="Language.PointsOfTalk"/>
    /// <param name="word">The word, in whatever case.</param>
    public static bool IsPointOfTalk(ReadOnlySpan<char> word)
    {
        Span<char> room = stackalloc char[NameWords.Longest];
        return s_tables.Value.PointsOfTalk.TryGetValue(NameWords.Normal(word, room), out _);
    }

    /// <inheritdoc cref="Language.Versus"/>
    public static bool IsVersus(ReadOnlySpan<char> word) => s_tables.Value.Versus.Contains(word);

    /// <summary>Whether a text ends with a phrase that repeats no citation, though its last word can.</summary>
    /// <param name="text">The text up to the end of the word.</param>
    public static bool EndsWithoutIbid(ReadOnlySpan<char> text)
    {
        foreach (var phrase in s_tables.Value.NoIbid)
        {
            if (text.EndsWith(phrase, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc cref="Language.HyphenBeginnings"/>
    /// <param name="word">The word, in whatever case.</param>
    public static bool KeepsHyphen(ReadOnlySpan<char> word)
    {
        const int Longest = 8;
        Span<char> room = stackalloc char[2 * Longest];
        return word.Length <= Longest && s_tables.Value.HyphenBeginnings.Contains(room[..TextFolding.FoldWord(word, room)]);
    }

    /// <summary>Whether a word makes no other name of the noun before it.</summary>
    public static bool IsNotPartOfName(ReadOnlySpan<char> word) => s_tables.Value.NotPartOfNames.Contains(word);

    /// <summary>Whether what stands before the name of an organ makes that of another body of it.</summary>
    /// <param name="before">The text up to the organ.</param>
    public static bool BeginsOtherOrgan(ReadOnlySpan<char> before)
    {
        foreach (var beginning in s_tables.Value.OtherOrganBeginnings)
        {
            if (before.EndsWith(beginning))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word for an instrument is a word of everyday life too.</summary>
    public static bool IsEverydayInstrument(ReadOnlySpan<char> word) => IsIn(s_tables.Value.EverydayInstruments, word);

    /// <summary>Whether a word looks like a number and is a pronoun before a word in small letters.</summary>
    public static bool IsPronoun(ReadOnlySpan<char> word) => BeginsWithAny(word, s_tables.Value.Pronouns) == word.Length;

    /// <summary>Whether a word with a full stop after it is an abbreviation that ends no sentence.</summary>
    public static bool IsAbbreviation(ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[LongestAbbreviation];
        return word.Length < LongestAbbreviation
            && TextFolding.FoldWord(word, folded) is var length and > 0
            && s_tables.Value.Abbreviations.Contains(folded[..length]);
    }

    private static bool IsIn(WordTable<bool> words, ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[LongestWord * 2];
        return word.Length is > 0 and < LongestWord
            && TextFolding.FoldWord(word, folded) is var length and > 0
            && (words.Contains(folded[..length]) || words.Contains(folded[..Inflection.StemLength(folded[..length])]));
    }

    private static int BeginsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word))
            {
                return word.Length;
            }
        }

        return 0;
    }

    // Each is made when it is first asked for: a question touches few of them.
    private sealed class Tables(LanguageCatalogue catalogue)
    {
        public LanguageSet NounsHaveCapitals { get; } = catalogue.Where(language => language.Morphology.NounsHaveCapitals);

        public LanguageSet PointersFollowNouns { get; } = catalogue.Where(language => language.Morphology.PointersFollowNouns);

        public LanguageSet NounsPrecedeNouns { get; } = catalogue.Where(language => language.Morphology.NounsPrecedeNouns);

        // The longest first: "read with" is the beginning of nothing else that joins.
        public (LanguageId Language, string Phrase)[] Joins =>
            field ??= [
                .. catalogue
                    .Entries.SelectMany(entry => entry.Language.Joins.Select(phrase => (entry.Id, phrase.ToLowerInvariant())))
                    .OrderByDescending(pair => pair.Item2.Length),
            ];

        public SearchValues<char> SessionLetters => field ??= Signs(catalogue, language => language.SessionLetters);

        public WordTable<bool> NameEnds => field ??= Words(catalogue, language => Folded(language.NameEnds));

        public string[] Laws => field ??= [.. catalogue.Languages.SelectMany(language => Folded(language.Laws)).Distinct()];

        public WordTable<bool> EverydayInstruments => field ??= Words(catalogue, language => Folded(language.EverydayInstruments));

        public WordTable<bool> BodiesBefore => field ??= Words(catalogue, language => Stems(language.BodiesBefore));

        public string[] JoinedNameEnds =>
            field ??= [.. catalogue.Languages.SelectMany(language => language.NameEnds).Where(word => Scripts.IsJoined(word[0]))];

        public string[] TreatyUses => field ??= [.. catalogue.Languages.SelectMany(language => language.TreatyUses).Distinct()];

        public WordTable<bool> NoteWords => field ??= Words(catalogue, language => language.NoteWords);

        public WordTable<bool> NoteForms => field ??= Words(catalogue, language => Folded(language.NoteWords));

        // The longest first.
        public string[] JoinedNoteWords =>
            field ??= [
                .. catalogue
                    .Languages.SelectMany(language => language.NoteWords)
                    .Where(word => Scripts.IsJoined(word[0]))
                    .Distinct()
                    .OrderByDescending(word => word.Length),
            ];

        public SearchValues<char> JoinedNoteBeginnings =>
            field ??= Signs(
                catalogue,
                language => string.Concat(language.NoteWords.Where(word => Scripts.IsJoined(word[0])).Select(word => word[0]))
            );

        public HashSet<string> NoteHeadings =>
            field ??= catalogue.Languages.SelectMany(language => language.NoteHeadings).ToHashSet(StringComparer.OrdinalIgnoreCase);

        public WordTable<bool> Principles =>
            field ??= Words(catalogue, language => language.Principles.Select(TextFolding.Fold).ToEquatableArray());

        public WordTable<bool> Drafts => field ??= Words(catalogue, language => language.Drafts);

        public (string Letter, string Others)[] SpelledOut { get; } = [.. catalogue.Languages.SelectMany(language => language.SpelledOut)];

        public WordTable<bool> Preambular => field ??= Words(catalogue, language => language.PreambularAdjectives);

        public string[] OperativeParts =>
            field ??= [
                .. catalogue.Languages.SelectMany(language => language.OperativeParts).Distinct().OrderByDescending(words => words.Length),
            ];

        public WordTable<bool> PageWords => field ??= Words(catalogue, language => language.PageWords);

        public WordTable<bool> Former => field ??= Words(catalogue, language => language.Former);

        public WordTable<bool> DateWords => field ??= Words(catalogue, language => language.DateWords);

        public WordTable<bool> YearWords => field ??= Words(catalogue, language => language.YearWords);

        public string[] SourceMarks => field ??= [.. catalogue.Languages.SelectMany(language => language.SourceMarks).Distinct()];

        public string[] AnyInstrument => field ??= [.. catalogue.Languages.SelectMany(language => language.AnyInstrument).Distinct()];

        public string[] DocumentWords => field ??= [.. catalogue.Languages.SelectMany(language => language.DocumentWords)];

        public WordTable<UnitedNationsOrgan> OrganWords => field ??= OrganWordsOf(catalogue);

        public WordTable<bool> Votes => field ??= Words(catalogue, language => language.Votes);

        public WordTable<bool> PointsOfTalk => field ??= Words(catalogue, language => Folded(language.PointsOfTalk));

        public string[] NoIbid => field ??= [.. catalogue.Languages.SelectMany(language => language.NoIbid)];

        public WordTable<bool> Versus => field ??= Words(catalogue, language => language.Versus);

        public WordTable<bool> Contrasts => field ??= Words(catalogue, language => language.Contrasts);

        public WordTable<bool> ProtocolAdjectives => field ??= Words(catalogue, language => Stems(language.ProtocolAdjectives));

        public WordTable<bool> OptionalWords => field ??= Words(catalogue, language => Stems(language.OptionalWords));

        public string[] LawsWithoutArticles => field ??= [.. catalogue.Languages.SelectMany(language => language.LawsWithoutArticles)];

        public string[] AnnexedTo => field ??= [.. catalogue.Languages.SelectMany(language => language.AnnexedTo)];

        public string[] JoinedProtocolAdjectives =>
            field ??= [.. catalogue.Languages.SelectMany(language => language.ProtocolAdjectives).Where(word => Scripts.IsJoined(word[0]))];

        public WordTable<bool> See => field ??= Words(catalogue, language => Folded(language.See));

        public LanguageSet MonthsHaveCapitals { get; } = catalogue.Where(language => language.MonthsHaveCapitals);

        public WordTable<bool> Series => field ??= Words(catalogue, language => language.Series);

        public LanguageSet HaveOrdinalMark { get; } = catalogue.Where(language => language.Morphology.OrdinalMark is not null);

        public LanguageSet PartsDivideArticles { get; } = catalogue.Where(language => language.PartsDivideArticles);

        public LanguageSet NumbersNameParagraphs { get; } = catalogue.Where(language => language.NumbersNameParagraphs);

        public LanguageSet TellRegulations { get; } =
            catalogue.Where(language => language.Units.Any(unit => unit.Kind == ProvisionKind.Regulation));

        public LanguageSet SignsFollowNumbers { get; } = catalogue.Where(language => !language.Signs.IsEmpty);

        public LanguageSet UnitsHaveTwoWords { get; } = catalogue.Where(language => language.UnitsHaveTwoWords);

        public LanguageSet ArticlesHaveCapitals { get; } = catalogue.Where(language => language.ArticlesHaveCapitals);

        public LanguageSet HasTypedOrdinals { get; } = catalogue.Where(language => language.HasTypedOrdinals);

        public IReadOnlySet<string> MakeOrganizations =>
            field ??= catalogue
                .Languages.SelectMany(language => language.Courts)
                .Where(court => court.IsOrganization)
                .Select(court => court.Instrument)
                .ToHashSet(StringComparer.Ordinal);

        public LanguageSet ParagraphsFollowCommas { get; } = catalogue.Where(language => language.ParagraphsFollowCommas);

        public LanguageSet CallPartsTitles { get; } = catalogue.Where(language => language.CallsPartsTitles);

        public LanguageSet NumbersInBrackets { get; } = catalogue.Where(language => language.NumbersInBrackets);

        public LanguageSet HasBareParagraphs { get; } = catalogue.Where(language => language.HasBareParagraphs);

        public string[] PluralsAfterPoint =>
            field ??= [.. catalogue.Languages.SelectMany(language => language.PluralsAfterPoint).Distinct(StringComparer.Ordinal)];

        public LanguageSet HasRomanParagraphs { get; } = catalogue.Where(language => language.HasRomanParagraphs);

        public (LanguageId Language, string Words)[] AndFollowing =>
            field ??= [.. catalogue.Entries.SelectMany(entry => entry.Language.AndFollowing.Select(words => (entry.Id, words)))];

        public SearchValues<char> NameBreaks => field ??= Signs(catalogue, language => language.Morphology.NameBreaks);

        public SearchValues<char> Counters => field ??= Signs(catalogue, language => language.Morphology.Counters);

        public SearchValues<char> WordEnds => field ??= Signs(catalogue, language => language.Morphology.WordEnds);

        public SearchValues<char> DateSigns => field ??= Signs(catalogue, language => language.Morphology.DateSigns);

        public SearchValues<char> OrdinalMarks => field ??= Signs(catalogue, language => $"{language.Morphology.OrdinalMark}");

        public SearchValues<char> PluralMarks => field ??= Signs(catalogue, language => $"{language.Morphology.PluralMark}");

        public Dictionary<char, LanguageSet> WordLetters =>
            field ??= catalogue
                .Entries.SelectMany(entry => entry.Language.WordLetters.Select(letter => (Letter: letter, entry.Id)))
                .GroupBy(word => word.Letter)
                .ToDictionary(word => word.Key, word => word.Aggregate(LanguageSet.None, (set, one) => set | LanguageSet.Of(one.Id)));

        public WordTable<bool> ParagraphParts => field ??= Words(catalogue, language => language.ParagraphParts);

        public string[] OtherOrganBeginnings => field ??= [.. catalogue.Languages.SelectMany(language => language.OtherOrganBeginnings)];

        public WordTable<bool> HyphenBeginnings => field ??= Words(catalogue, language => language.HyphenBeginnings);

        public WordTable<bool> NotPartOfNames => field ??= Words(catalogue, language => language.NotPartOfNames);

        public WordTable<bool> PluralUnits => field ??= Words(catalogue, language => language.PluralUnits);

        public WordTable<bool> Abbreviations =>
            field ??= Words(catalogue, language => language.Marks.Abbreviations.Select(TextFolding.Fold).ToEquatableArray());

        public string[] OnlyBeforeFigures => field ??= [.. catalogue.Languages.SelectMany(language => language.OnlyBeforeFigures)];

        public SearchValues<char> SentenceLetters => field ??= Signs(catalogue, language => language.SentenceLetters);

        public string[] TermEnds => field ??= [.. catalogue.Languages.SelectMany(language => language.TermEnds)];

        public string[] CommonTo => field ??= [.. catalogue.Languages.SelectMany(language => language.CommonTo)];

        public string[] Things => field ??= [.. catalogue.Languages.SelectMany(language => language.Things)];

        public string[] Possessives =>
            field ??= [.. catalogue.Languages.Select(language => language.Morphology.Possessive).OfType<string>()];

        public string[] Pronouns => field ??= [.. catalogue.Languages.Select(language => language.Morphology.Pronoun).OfType<string>()];

        private static WordTable<bool> Words(LanguageCatalogue catalogue, Func<Language, EquatableArray<string>> words) =>
            new(catalogue.Languages.SelectMany(language => words(language)).Distinct().Select(word => KeyValuePair.Create(word, true)));

        private static EquatableArray<string> Folded(EquatableArray<string> words) => words.Select(TextFolding.Fold).ToEquatableArray();

        // Words that stand in the names of both, such as "Nations", call none of them.
        private static WordTable<UnitedNationsOrgan> OrganWordsOf(LanguageCatalogue catalogue)
        {
            var (council, assembly) = (Capitals(language => language.Council), Capitals(language => language.Assembly));
            return new WordTable<UnitedNationsOrgan>([
                .. council.Except(assembly).Select(word => KeyValuePair.Create(word, UnitedNationsOrgan.Sc)),
                .. assembly.Except(council).Select(word => KeyValuePair.Create(word, UnitedNationsOrgan.Ga)),
            ]);

            HashSet<string> Capitals(Func<Language, EquatableArray<string>> names) =>
                [
                    .. catalogue
                        .Languages.SelectMany(language => names(language))
                        .SelectMany(name => name.Split(' ', '-', '\''))
                        .Where(word => word.Length >= ShortestOrganWord && char.IsUpper(word[0])),
                ];
        }

        private static EquatableArray<string> Stems(EquatableArray<string> words) =>
            words.Select(TextFolding.Fold).SelectMany(word => new[] { word, Inflection.Stem(word) }).ToEquatableArray();

        private static SearchValues<char> Signs(LanguageCatalogue catalogue, Func<Language, string> signs) =>
            SearchValues.Create(string.Concat(catalogue.Languages.Select(signs)));
    }
}
