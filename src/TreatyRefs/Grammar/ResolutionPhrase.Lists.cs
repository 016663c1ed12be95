using System.Globalization;
using TreatyRefs.References;

namespace TreatyRefs.Grammar;

/// <summary>Lists of resolutions, and numbers that stand apart from their word.</summary>
internal ref partial struct ResolutionPhrase
{
    private const int LongestGloss = 100;
    private const int ShortestApart = 3;

    /// <summary>Reads a further number of a list of resolutions: the <c>1874 (2009)</c> of <c>resolutions 1718 (2006), 1874
    /// (2009)</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="before">The one before it.</param>
    /// <returns>It; <see langword="null"/> where there is none.</returns>
    public static ReadResolution? ReadNext(ReadOnlySpan<char> text, ReadResolution before)
    {
        if (!TrySkipSeparators(text, WrittenDate.Skip(text, before.End), out var next))
        {
            return ReadFarther(text, before);
        }

        next = SkipSame(text, WrittenDate.Skip(text, next));
        var phrase = new ResolutionPhrase(text, next) { _isFurther = true };
        if (
            !phrase.TryReadNumber(out var number)
            || (
                number is { Bracket: null, AfterStroke: null }
                && (
                    number.Digits.Length < 3
                    || phrase.IsOfUnit()
                    || GroupedDigits.AreCount(text, text[before.Start..before.End], next, phrase._position)
                )
            )
            || (number.AfterStroke is not null && before.MayBeOfCouncil)
        )
        {
            return ReadFarther(text, before);
        }

        phrase._organ =
            before.MayBeOfCouncil && (number.Bracket is null || char.IsDigit(number.Bracket[0]))
                ? UnitedNationsOrgan.Sc
                : UnitedNationsOrgan.Ga;
        phrase.ReadOrganAfter();
        return phrase.Made(next, number);
    }

    // 決議第一七一八号及び同第二三九七号, "결의 제1718호 및 동 제2397호": of the same organ.
    private static int SkipSame(ReadOnlySpan<char> text, int position)
    {
        position = position < text.Length && text[position] == ' ' ? position + 1 : position;
        if (
            position >= text.Length
            || !NameWords.IsWordOfItsOwn(text[position])
            || Vocabulary.Find(text[position..(position + 1)])?.LanguagesOf(WordRoles.That).IsEmpty != false
        )
        {
            return position;
        }

        var next = position + 1;
        while (next < text.Length && text[next] == ' ')
        {
            next++;
        }

        return next < text.Length && (Vocabulary.NumberPrefixes.Contains(text[next], StringComparison.Ordinal) || char.IsDigit(text[next]))
            ? next
            : position;
    }

    // "2178 (2014), on foreign fighters, and 2396 (2017)": a number with its year later in the sentence, as long as no other organ or
    // resolution is named before it.
    private static ReadResolution? ReadFarther(ReadOnlySpan<char> text, ReadResolution before)
    {
        if (before.Ids.Count != 1 || !before.MayBeOfCouncil)
        {
            return null;
        }

        var to = Math.Min(text.Length, before.End + LongestGloss);
        for (var next = before.End; next < to && !(text[next] is ';' or '。' || IsEndOfSentence(text, next)); next++)
        {
            // 经第2040(2012)、2146(2014)号决议: without spaces, what stands before a number begins one of its own.
            var isPrefix = Vocabulary.NumberPrefixes.Contains(text[next], StringComparison.Ordinal);
            if (!isPrefix && (!char.IsLetterOrDigit(text[next]) || (next > 0 && char.IsLetterOrDigit(text[next - 1]))))
            {
                continue;
            }

            var phrase = new ResolutionPhrase(text, next);
            if (phrase.TryReadWithYear(out var number))
            {
                return phrase.Made(next, number);
            }

            if (phrase.OrganAt(next, out _) is not null || new ResolutionPhrase(text, next).TryRead(out _))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Reads the first number of a list that stands apart from its word: <c>resolutions on Iraq, in particular 1500
    /// (2003)</c>.</summary>
    /// <remarks>Its year must be that of the Security Council's resolution of that number, and its sentence must have spoken of
    /// resolutions, and of no other organ.</remarks>
    /// <param name="text">The text.</param>
    /// <param name="position">Where the number begins.</param>
    /// <returns>It; <see langword="null"/> where there is none.</returns>
    public static ReadResolution? ReadApart(ReadOnlySpan<char> text, int position)
    {
        var phrase = new ResolutionPhrase(text, position);
        return phrase.TryReadWithYear(out var number) && number.Digits.Length >= ShortestApart && phrase.StandsAfterResolutions(position)
            ? phrase.Made(position, number)
            : null;
    }

    private bool TryReadWithYear(out Number number)
    {
        number = default;
        _organ = UnitedNationsOrgan.Sc;
        return char.IsDigit(_text[_position])
            && TryReadNumber(out number)
            && number is { AfterStroke: null, Year: { } given }
            && int.TryParse(number.Digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            && !CouncilYears.Exclude(value, given);
    }

    private static bool IsEndOfSentence(ReadOnlySpan<char> text, int position) =>
        text[position] == '.' && new TextCursor(text).EndsSentence(position);

    // 第1718（2006）号、第1874（2009）号和第2397（2017）号决议: the word stands after the last number.
    private readonly bool TryReadWordAfter()
    {
        var position = _position;
        for (var members = 0; members < 64; members++)
        {
            var found = s_names.Value.LongestAt(new Tokens(_text), position, isRunning: false, out var end);
            if (found.Count > 0 && found[0] == ResolutionWord.Resolution)
            {
                return true;
            }

            if (!TrySkipSeparators(_text, position, out var next))
            {
                return false;
            }

            next = WrittenDate.Skip(_text, next);
            var member = new ResolutionPhrase(_text, next);
            if (!member.TryReadNumber(out _))
            {
                return false;
            }

            position = member._position;
        }

        return false;
    }

    private static bool TrySkipSeparators(ReadOnlySpan<char> text, int position, out int next)
    {
        var lexer = new Lexer(text);
        var token = lexer.At(position);
        next = token.Start;
        var separators = 0;
        while (separators < 3 && (token.Kind == TokenKind.Comma || (token.Kind == TokenKind.Word && token.Can(WordRoles.And))))
        {
            separators++;
            next = token.End;
            token = lexer.At(token.End);
        }

        return separators > 0;
    }
}
