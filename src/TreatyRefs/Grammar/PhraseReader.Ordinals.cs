using TreatyRefs.References;

namespace TreatyRefs.Grammar;

/// <summary>Numbers before the word that they belong to: ordinals, and ranges that have their word after them.</summary>
internal ref partial struct PhraseReader
{
    // "from article 3 to article 7"; "с 30 по 33 статьи" has its unit after the range.
    private void SkipAroundBefore(Token around)
    {
        var next = At(around.End);
        if (BeginsUnit(next) || (next.Kind == TokenKind.Number && HasUnitAfter(next)))
        {
            Position = around.End;
        }
    }

    private bool HasUnitAfter(Token number)
    {
        var next = At(number.End);
        for (var i = 0; i < 2 && (next.Kind is TokenKind.Number or TokenKind.Dash || next.Can(WordRoles.To | WordRoles.And)); i++)
        {
            next = At(next.End);
        }

        return next.Can(WordRoles.Unit);
    }

    // Numbers with their unit after them: "the fourth, fifth and sixth paragraphs".
    private bool TryReadBefore(Token token)
    {
        var first = _parts.Numbers.Count;
        var unit = ReadMembersBefore(token, out var isOrdinal);
        // "My second point concerns ..."
        var isOfTalk = isOrdinal && LanguageTraits.IsPointOfTalk(_text[unit.Start..unit.End]) && !At(unit.End).Can(WordRoles.Of);
        if (isOfTalk || !IsUnitOf(token, unit, isOrdinal))
        {
            _parts.Numbers.RemoveRange(first, _parts.Numbers.Count - first);
            return false;
        }

        Narrow(unit, WordRoles.Unit);
        Position = _end = unit.End;

        // "premier alinéa" is a paragraph that has no number; "alinéa b)" is a point.
        Add(unit.Unit == ProvisionKind.Point && isOrdinal ? ProvisionKind.Paragraph : unit.Unit, first, token.Start);
        return true;
    }

    /// <summary>Adds the members of a list that may have its unit after it, and returns the token after them.</summary>
    private Token ReadMembersBefore(Token token, out bool isOrdinal)
    {
        var first = _parts.Numbers.Count;
        var (next, isRange) = (token, false);
        isOrdinal = token.IsOrdinal;
        do
        {
            _parts.Numbers.Add(new CitedNumber(next.Number, 0, 0, next.Start, next.End, isRange));
            next = AfterOrdinalMark(next, ref isOrdinal);
            isRange = next.Kind == TokenKind.Dash || next.Can(WordRoles.To);
            next = AfterSeparators(next);
            next = isOrdinal && next.Can(WordRoles.ParagraphAdjective) ? At(next.End) : next; // "the fourth preambular paragraph"
        } while (ListRules.IsLikeMember(next, token) && _parts.Numbers.Count - first < MostUnits);

        return next;
    }

    // "4. Artikel": in the languages that write so, the point makes the number an ordinal. The "2." of "2. Artikel 8" counts lines.
    private Token AfterOrdinalMark(Token number, ref bool isOrdinal)
    {
        var mark = At(number.End);
        if (
            number.Kind != TokenKind.Number
            || mark.Kind != TokenKind.Other
            || mark.Start != number.End
            || !LanguageTraits.IsOrdinalMark(_text[mark.Start])
        )
        {
            return mark;
        }

        var next = At(mark.End);
        isOrdinal |=
            next.Can(WordRoles.Unit)
            && next.LanguagesOf(WordRoles.Unit) is { IsEmpty: false } languages
            && languages.IsWithin(LanguageTraits.HaveOrdinalMark)
            && (
                At(next.End) is not { Kind: TokenKind.Number } own
                || LanguageTraits.IsOrdinalMark(own.End < _text.Length ? _text[own.End] : ' ')
            );
        return next;
    }

    // ", and" are two separators.
    private Token AfterSeparators(Token token)
    {
        for (var i = 0; i < 2 && ListRules.IsSeparator(token); i++)
        {
            token = At(token.End);
        }

        return token;
    }

    // A plain number before a unit is a count ("23 articles"), unless it is an ordinal or ends a range.
    private readonly bool IsUnitOf(Token first, Token unit, bool isOrdinal)
    {
        var endsRange = _parts.Numbers[^1].EndsRange;
        var isOfOtherLanguage = first.Can(WordRoles.Number) && (first.Languages & unit.LanguagesOf(WordRoles.Unit)).IsEmpty;
        var isParted = unit.Start > first.End && _text[_parts.Numbers[^1].End..unit.Start].IndexOf(',') >= 0; // "first, Article 39"
        return unit.Can(WordRoles.Unit)
            && !isParted
            && (isOrdinal || (endsRange && ListRules.HadAround(_text, first)))
            && !isOfOtherLanguage;
    }
}
