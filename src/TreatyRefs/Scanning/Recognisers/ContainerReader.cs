using TreatyRefs.Grammar;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Reads words that point at a part of the text itself: "this article", "the present Annex", "the same article".</summary>
internal static class ContainerReader
{
    /// <summary>The part that is pointed at.</summary>
    public static PointedContainer? Read(in ScanText at, int position, out int end)
    {
        var token = at.Lexer.At(position);
        while (
            token.Kind == TokenKind.Word
            && token.Entry is not null
            && token.Can(WordRoles.Link)
            && !token.Can(WordRoles.This | WordRoles.That)
        )
        {
            token = at.Lexer.At(token.End);
        }

        // "المادة نفسها": in Arabic what points stands after.
        if (
            token.Can(WordRoles.Unit)
            && !(token.LanguagesOf(WordRoles.Unit) & LanguageTraits.PointersFollowNouns).IsEmpty
            && at.Lexer.At(token.End) is { Entry: not null } after
            && after.Can(WordRoles.That)
        )
        {
            end = after.End;
            return new PointedContainer(token.Unit, IsThis: false);
        }

        end = position;
        if (!token.Can(WordRoles.This | WordRoles.That))
        {
            return null;
        }

        var unit = at.Lexer.At(token.End);
        if (unit.Entry is not null && unit.Can(WordRoles.That) && !unit.Can(WordRoles.Unit))
        {
            unit = at.Lexer.At(unit.End); // той же статьи
        }

        if (!unit.Can(WordRoles.Unit) || at.Lexer.At(unit.End) is { Kind: TokenKind.Number or TokenKind.Brackets })
        {
            return null;
        }

        end = EndOf(at, unit);
        return new PointedContainer(unit.Unit, token.Can(WordRoles.This));
    }

    /// <summary>Where a word for provisions ends that has no number: the full stop after it is the sentence's.</summary>
    public static int EndOf(in ScanText at, in Token unit) => at[unit.End - 1] == '.' ? unit.End - 1 : unit.End;
}
