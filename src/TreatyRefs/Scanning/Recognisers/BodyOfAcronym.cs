using TreatyRefs.Grammar;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Abbreviations that stand for the court or committee that applies the instrument: before the parties of a case, or before a
/// document of its own.</summary>
internal static class BodyOfAcronym
{
    private const int LongestCase = 100;
    private const int LongestDay = 24;

    private static readonly Phrases s_documents = new(language => language.DocumentsOfBodies, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether an abbreviation stands for the body.</summary>
    public static bool IsMeant(in ScanText at, InstrumentCandidate name) =>
        Acronym.IsAcronym(at.Text[name.Start..name.End]) && (WroteDocument(at, name.End) || DecidedCase(at, name.End));

    // "ECHR PR 173 (2025)", "CESCR, General Comment No. 14"
    private static bool WroteDocument(in ScanText at, int end)
    {
        var start = Punctuation.IsComma(at[end]) ? end + 1 : end;
        return s_documents.EndAfterSpace(at.Text, start) > start;
    }

    // "CEDH, Saadi c. Italie", "l'arrêt CEDH Copland c. Royaume-Uni"
    private static bool DecidedCase(in ScanText at, int end)
    {
        var hasComma = Punctuation.IsComma(at[end]);
        if (!hasComma && !(at[end] is ' ' or '\u00A0' && char.IsUpper(at[end + 1])))
        {
            return false;
        }

        var rest = at.Text[(end + 1)..Math.Min(at.Text.Length, end + LongestCase)];
        rest = rest[..(rest.IndexOfAny(";()\n") is var stop and >= 0 ? stop : rest.Length)];
        foreach (var part in rest.Split(' '))
        {
            var word = rest[part];
            if (!word.IsEmpty && LanguageTraits.IsVersus(word))
            {
                return part.End.Value + 1 < rest.Length && char.IsUpper(rest[part.End.Value + 1]);
            }

            if (word.Length > 1 && at.Lexer.At(end + 1 + part.Start.Value) is { Entry: not null } other && IsNoParty(other, hasComma))
            {
                return false;
            }
        }

        return false;
    }

    // "ECHR, art. 3, and Saadi v. Italy", "CAT and Roe v. Ruritania"
    private static bool IsNoParty(in Token word, bool hasComma) =>
        word.Can(WordRoles.Unit) || (!hasComma && word.Can(WordRoles.And | WordRoles.Link | WordRoles.Designation));

    /// <summary>Whether an abbreviation closes a case with the court that decided it, though the text has made it short for a treaty:
    /// "Al-Adsani v UK App no 35763/97 (ECHR, 21 November 2001)", "Saadi c. Italie (CEDH, 2008)".</summary>
    public static bool ClosesCase(in ScanText at, InstrumentCandidate name) =>
        Punctuation.OpensBracket(at[name.Start - 1])
        && Acronym.IsAcronym(at.Text[name.Start..name.End])
        && HoldsNoMoreThanDay(at, name.End)
        && HasCaseBefore(at, name.Start - 1);

    // ", 21 November 2001)", " 2005-IX)", ")"
    private static bool HoldsNoMoreThanDay(in ScanText at, int end)
    {
        var rest = at.Text[end..Math.Min(at.Text.Length, end + LongestDay)];
        return rest.IndexOfAny(Punctuation.ClosingBrackets) is var close
            && close >= 0
            && (close == 0 || char.IsAsciiDigit(rest[close - 1]) || rest[close - 1] is 'I' or 'V' or 'X')
            && !at.Lexer.HasUnit(end, end + close);
    }

    private static bool HasCaseBefore(in ScanText at, int bracket)
    {
        var before = at.Text[Math.Max(0, bracket - LongestCase)..bracket];
        before = before[(before.LastIndexOfAny(";\n") + 1)..];
        foreach (var part in before.Split(' '))
        {
            if (LanguageTraits.IsVersus(before[part]) && part.End.Value + 1 < before.Length && char.IsUpper(before[part.End.Value + 1]))
            {
                return true;
            }
        }

        return false;
    }
}
