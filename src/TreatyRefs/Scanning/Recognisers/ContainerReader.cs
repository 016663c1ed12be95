using TreatyRefs.Grammar;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Reads words that point at a part of the text itself: "this article", "the present Annex", "the same article".</summary>
internal static class ContainerReader
{
    /// <summary>The part that is pointed at.</summary>
    public static PointedContainer? Read(in ScanText at, int position, out int end)
    {
        var token = at.Lexer.At(position);
        while (IsLink(token))
        {
            token = at.Lexer.At(token.End);
        }

        return NounFirst(at, token, out end) ?? PointerFirst(at, token, position, out end);
    }

    private static bool IsLink(in Token token) =>
        token.Kind == TokenKind.Word && token.Entry is not null && token.Can(WordRoles.Link) && !token.Can(WordRoles.This | WordRoles.That);

    // "المادة نفسها": in Arabic what points stands after.
    private static PointedContainer? NounFirst(in ScanText at, in Token unit, out int end)
    {
        var mayFollow = unit.Can(WordRoles.Unit) && !(unit.LanguagesOf(WordRoles.Unit) & LanguageTraits.PointersFollowNouns).IsEmpty;
        var after = mayFollow ? at.Lexer.At(unit.End) : default;
        end = after.End;
        return after.Entry is not null && after.Can(WordRoles.That) ? new PointedContainer(unit.Unit, IsThis: false) : null;
    }

    private static PointedContainer? PointerFirst(in ScanText at, in Token pointer, int position, out int end)
    {
        end = position;
        if (!pointer.Can(WordRoles.This | WordRoles.That))
        {
            return null;
        }

        var unit = at.Lexer.At(pointer.End);
        if (unit.Entry is not null && unit.Can(WordRoles.That) && !unit.Can(WordRoles.Unit))
        {
            unit = at.Lexer.At(unit.End); // той же статьи
        }

        if (!unit.Can(WordRoles.Unit) || at.Lexer.At(unit.End) is { Kind: TokenKind.Number or TokenKind.Brackets })
        {
            return null;
        }

        end = EndOf(at, unit);
        return new PointedContainer(unit.Unit, pointer.Can(WordRoles.This));
    }

    /// <summary>Where a word for provisions ends that has no number: the full stop after it is the sentence's.</summary>
    public static int EndOf(in ScanText at, in Token unit) => at[unit.End - 1] == '.' ? unit.End - 1 : unit.End;
}
