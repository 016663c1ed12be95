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

    // Numbers with their unit after them: "the fourth, fifth and sixth paragraphs". A plain number there is a count ("23 articles"),
    // unless it is an ordinal or ends a range.
    private bool TryReadBefore(Token token)
    {
        var first = _parts.Numbers.Count;
        var (isOrdinal, isRange, unit) = (token.IsOrdinal, false, default(Token));
        for (var member = token; _parts.Numbers.Count - first < MostUnits; member = unit)
        {
            _parts.Numbers.Add(new CitedNumber(member.Number, 0, 0, member.Start, member.End, isRange));
            unit = At(member.End);
            if (
                unit.Kind == TokenKind.Other
                && unit.Start == member.End
                && LanguageTraits.IsOrdinalMark(_text[unit.Start])
                && member.Kind == TokenKind.Number
            )
            {
                unit = At(unit.End);
                isOrdinal |=
                    unit.Can(WordRoles.Unit)
                    && unit.LanguagesOf(WordRoles.Unit) is { IsEmpty: false } set
                    && set.IsWithin(LanguageTraits.HaveOrdinalMark);
            }

            isRange = unit.Kind == TokenKind.Dash || unit.Can(WordRoles.To);
            var separators = 0;
            while (
                separators++ < 2
                && (unit.Kind is TokenKind.Comma or TokenKind.Dash || (unit.Can(WordRoles.To | WordRoles.And) && !unit.Can(WordRoles.Unit)))
            )
            {
                unit = At(unit.End);
            }

            if (unit.Can(WordRoles.Unit) || unit.Kind != token.Kind || (unit.Kind == TokenKind.Word && !unit.Can(WordRoles.Number)))
            {
                break;
            }
        }

        var isSpoken = token.Can(WordRoles.Number);
        var hasRange = _parts.Numbers[^1].EndsRange;
        if (
            !unit.Can(WordRoles.Unit)
            || !(isOrdinal || (hasRange && HadAround(token)))
            || (isSpoken && (token.Languages & unit.LanguagesOf(WordRoles.Unit)).IsEmpty)
        )
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

    private readonly bool HadAround(Token token)
    {
        var before = token.Start - 1;
        while (before >= 0 && char.IsWhiteSpace(_text[before]))
        {
            before--;
        }

        var end = before + 1;
        while (before >= 0 && char.IsLetter(_text[before]))
        {
            before--;
        }

        return end > before + 1 && Vocabulary.Find(_text[(before + 1)..end])?.LanguagesOf(WordRoles.AroundRange).IsEmpty == false;
    }
}
