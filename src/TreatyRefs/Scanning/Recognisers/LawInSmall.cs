using System.Diagnostics.CodeAnalysis;
using TreatyRefs.Grammar;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Laws that are named without a capital, in languages that write their names so: "Le code de procédure pénale encadre les
/// perquisitions", "la legge sulla stampa". What follows is none of the treaty before them; "la loi" alone is no name.</summary>
internal static class LawInSmall
{
    /// <summary>The law, without provisions.</summary>
    /// <param name="at">The text.</param>
    /// <param name="noun">The word for a law.</param>
    public static LawCandidate? Read(in ScanText at, in Token noun)
    {
        var word = at.Text[noun.Start..noun.End];
        var next = at.Lexer.At(noun.End);
        var isNamed =
            next.Kind == TokenKind.Word
            && (
                (WordEndings.IsCode(word) && IsName(at, noun, next))
                || (WordEndings.IsStatute(word) && at.IsGap(noun.End, next.Start) && IsSubject(at, next))
            );
        return isNamed ? Of(at, noun.Start, noun.End) : null;
    }

    /// <summary>A law by its name alone.</summary>
    public static LawCandidate Of(in ScanText at, int start, int end) =>
        new(start, start, new InstrumentCandidate(InstrumentWords.Unknown, start, end, at.Text[start..end].ToString(), "law"), null);

    // "code pénal", "code de procédure", "قانون العقوبات", but not "قانون البحار"
    private static bool IsName(in ScanText at, in Token noun, in Token next)
    {
        var complement = next.Can(WordRoles.Of | WordRoles.Link) ? at.Lexer.At(LinkReader.Skip(at, next.Start).End) : next;
        return complement.Kind == TokenKind.Word
            && LawWords.IsAfterNoun(at, complement, noun.End)
            && !WordEndings.IsNoLaw(at.Text[complement.Start..complement.End]);
    }

    // "loi sur la presse", "legge sulla stampa", "закон о печати", "ley de extranjería", but not "las leyes de la guerra"
    private static bool IsSubject(in ScanText at, in Token about) =>
        at.Lexer.At(about.End) is { Kind: TokenKind.Word } subject
        && (about.Can(WordRoles.About) ? !subject.Can(WordRoles.Designation) : about.Can(WordRoles.Of) && IsNounAlone(at, about, subject));

    private static bool IsNounAlone(in ScanText at, in Token of, in Token subject) =>
        subject.Entry is null && char.IsLower(at[subject.Start]) && at.IsGap(of.End, subject.Start) && at[of.End] == ' ';
}

/// <summary>Laws whose name is one word: "Die Strafprozessordnung kennt Ausnahmen".</summary>
internal sealed class LawInOneWordRecogniser : Recogniser
{
    /// <inheritdoc/>
    public override bool TryRecognise(in ScanText at, in Token token, [NotNullWhen(true)] out Candidate? candidate)
    {
        candidate =
            token.Start >= at.Done && WordEndings.IsLawName(at.Text[token.Start..token.End])
                ? LawInSmall.Of(at, token.Start, token.End)
                : null;
        return candidate is not null;
    }
}
