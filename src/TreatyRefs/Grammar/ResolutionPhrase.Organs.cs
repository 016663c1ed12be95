using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Grammar;

/// <summary>Whose resolution it is: said beside the number, or elsewhere in the sentence.</summary>
internal ref partial struct ResolutionPhrase
{
    private const string Ends = ".;\n。；";
    private const int LongestSentence = 240;
    private const int ShortestJoinedOrgan = 3; // 安理会; not 大会, which is any assembly
    private const int ShortestOrgan = 5;

    /// <summary>The organ of the United Nations that is named at a place; <see langword="null"/> where none is.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">The place.</param>
    /// <param name="end">Where its name ends.</param>
    public static UnitedNationsOrgan? OrganNamedAt(ReadOnlySpan<char> text, int position, out int end)
    {
        var phrase = new ResolutionPhrase(text, position);
        return phrase.OrganAt(position, out end) is { } word and not (ResolutionWord.OtherOrgan or ResolutionWord.NationalCouncil)
            ? OrganOf(word)
            : null;
    }

    /// <summary>The organ of the United Nations that a running text may speak of at a place: 大会 too, which is any assembly.</summary>
    public static UnitedNationsOrgan? OrganSpokenOfAt(ReadOnlySpan<char> text, int position, out int end) =>
        new ResolutionPhrase(text, position).WordAt(position, out end)
            is { } word
                and not (
                    ResolutionWord.OtherOrgan
                    or ResolutionWord.NationalCouncil
                    or ResolutionWord.Resolution
                    or ResolutionWord.CouncilResolution
                )
            ? OrganOf(word)
            : null;

    // "The Parliamentary Assembly adopted Resolution 2436 (2022)", "by resolution 1368 the Security Council": the organ that the sentence
    // names before, or else after.
    private void TakeOrganOfSentence(int start, Number number)
    {
        if ((OrganBefore(start) ?? OrganAfter(_position)) is not { } word)
        {
            return;
        }

        var isOfCouncils = word is ResolutionWord.RightsCouncil or ResolutionWord.EconomicCouncil;
        if (
            word == ResolutionWord.OtherOrgan
            || (word == ResolutionWord.NationalCouncil && number.Bracket is null)
            || (isOfCouncils && number.AfterStroke is not null)
            || (word != ResolutionWord.NationalCouncil && !isOfCouncils && number is { Bracket: null, AfterStroke: null, Part: null })
        )
        {
            TakeOrgan(word);
        }
    }

    private readonly ResolutionWord? OrganBefore(int start)
    {
        ResolutionWord? last = null;
        for (var position = StartOfSentence(start); position < start; position++)
        {
            last = OrganAt(position, out var end) ?? last;
            position = Math.Max(position, end - 1);
        }

        return last;
    }

    private readonly ResolutionWord? OrganAfter(int position)
    {
        var to = Math.Min(_text.Length, position + LongestSentence / 2);
        var sentence = _text[position..to].IndexOfAny(Ends);
        to = sentence < 0 ? to : position + sentence;
        for (; position < to; position++)
        {
            if (OrganAt(position, out _) is { } word)
            {
                return word;
            }
        }

        return null;
    }

    private readonly bool StandsAfterResolutions(int start)
    {
        var isAfter = false;
        for (var position = StartOfSentence(start); position < start; position++)
        {
            switch (WordAt(position, out var end))
            {
                case null or ResolutionWord.Council:
                    break;
                case ResolutionWord.Resolution or ResolutionWord.CouncilResolution:
                    isAfter = true;
                    break;
                default:
                    return false;
            }

            position = Math.Max(position, end - 1);
        }

        return isAfter;
    }

    private readonly int StartOfSentence(int position)
    {
        var from = Math.Max(0, position - LongestSentence);
        return from + _text[from..position].LastIndexOfAny(Ends) + 1;
    }

    private readonly ResolutionWord? OrganAt(int position, out int end) =>
        WordAt(position, out end) is { } word
        && word is not (ResolutionWord.Resolution or ResolutionWord.CouncilResolution)
        && end - position >= (NameWords.IsWordOfItsOwn(_text[position]) ? ShortestJoinedOrgan : ShortestOrgan)
            ? word
            : null;

    // "[2010] 3 S.C.R. 281", "[2010] 3 SCR 281", "1955 (1) SCR 829": the Supreme Court's reports, by year, volume and page.
    private readonly bool IsReport(int start, int end) =>
        _text[..start].TrimEnd(" \u00A0") is [.., (>= '0' and <= '9') or ']' or ')'] before
        && (_text[start..end].Contains('.') || IsVolume(before));

    private static bool IsVolume(ReadOnlySpan<char> before)
    {
        const int DigitsOfYear = 4;
        var beforeNumber = before.TrimEnd("0123456789");
        var digits = before.Length - beforeNumber.Length;
        return before[^1] == ']'
            || (digits is > 0 and < DigitsOfYear && (beforeNumber.TrimEnd(" \u00A0") is [.., ']' or ')'] || beforeNumber is [.., ',', ' ']))
            || (before[^1] == ')' && before[..^1].TrimEnd("0123456789") is [.. var year, '('] && EndsWithDigit(year.TrimEnd(" \u00A0")));
    }

    private static bool EndsWithDigit(ReadOnlySpan<char> text) => text is [.., >= '0' and <= '9'];

    // What is said by the words that begin at a place. "Peace and Security Council", "National Security Council" are others.
    private readonly ResolutionWord? WordAt(int position, out int end)
    {
        end = position;
        if ((position > 0 && NameWords.IsInWord(_text[position - 1])) || !char.IsLetter(_text[position]))
        {
            return null;
        }

        var found = s_names.Value.LongestAt(new Tokens(_text), position, isRunning: true, out end);
        return found.Count == 0 || (found[0] == ResolutionWord.CouncilResolution && IsReport(position, end)) ? null
            : found[0] == ResolutionWord.Council && LanguageTraits.BeginsOtherOrgan(_text[..position]) ? ResolutionWord.NationalCouncil
            : found[0];
    }

    // "of the Security Council", "Совета Безопасности", and the word itself after 号.
    private void ReadOrganAfter()
    {
        for (var i = 0; i < 2; i++)
        {
            var start = SkipLinks(SkipSpaces(_position));
            var found = s_names.Value.LongestAt(new Tokens(_text), start, isRunning: true, out var end);
            if (
                found.Count == 0
                || end - start < 2
                || found[0] == ResolutionWord.CouncilResolution
                || (found[0] == ResolutionWord.Resolution && !NameWords.IsWordOfItsOwn(_text[start]))
                || (end - start <= 4 && !Scripts.IsBeyondLatin(_text[start]))
            )
            {
                return;
            }

            TakeOrgan(found[0]);
            _position = end;
        }
    }

    private void TakeOrgan(ResolutionWord word)
    {
        var isOfOthers = word is ResolutionWord.OtherOrgan or ResolutionWord.NationalCouncil;
        _isOfOthers |= isOfOthers;
        _organ = isOfOthers || word == ResolutionWord.Resolution ? _organ : OrganOf(word);
    }

    private readonly int SkipLinks(int position)
    {
        var lexer = new Lexer(_text);
        for (var i = 0; i < 3 && position < _text.Length; i++)
        {
            var token = lexer.At(position);
            if (token.Kind != TokenKind.Word || token.Entry is null || !token.Can(WordRoles.Link))
            {
                return i > 0 ? token.Start : position; // after an apostrophe: l'Assemblée
            }

            position = SkipSpaces(token.End);
        }

        return position;
    }
}
