namespace TreatyRefs.Grammar;

/// <summary>Numbers of resolutions with a mark for thousands: "Resolução 1.368", "resolution 1,373", "résolution 1 373 du Conseil",
/// "Resolution 2'127"; and what only looks like one.</summary>
internal static class GroupedDigits
{
    /// <summary>How many digits follow the mark.</summary>
    public const int OfGroup = 3;

    /// <summary>Whether a number of one digit goes on with a mark and three more.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mark">Where the first digit ends.</param>
    /// <param name="isFurther">Whether it goes on a list, where it may count something: "2085 (2012) et 6 000 soldats".</param>
    public static bool GoOn(ReadOnlySpan<char> text, int mark, bool isFurther)
    {
        var rest = text[mark..];
        if (
            rest.Length <= OfGroup
            || rest[0] is not ('.' or ',' or '\'' or '’' or ' ' or '\u00A0' or '\u202F')
            || rest[1..(OfGroup + 1)].ContainsAnyExceptInRange('0', '9')
        )
        {
            return false;
        }

        var after = rest[(OfGroup + 1)..];
        return after.IsEmpty || (EndsNumber(after[0]) && !(isFurther && rest[0] == ' ' && CountsSomething(after)));
    }

    /// <summary>Whether a number of few digits goes on with decimals: "Resolution 11.13" of a conference of parties has a number that those
    /// of the United Nations do not have; "resolution 1540.12" has the mark of a note.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the number begins.</param>
    /// <param name="end">Where it ends.</param>
    public static bool AreBeforeDecimals(ReadOnlySpan<char> text, int start, int end) =>
        end - start < OfGroup && text[end..] is ['.' or ',', var decimals, ..] && char.IsAsciiDigit(decimals);

    /// <summary>Whether a number with a mark counts what follows: "resolution 242 and 1,400 pages of commentary", but not "resolutions
    /// 1,267 and 1,989 established".</summary>
    /// <param name="text">The text.</param>
    /// <param name="before">The number before it.</param>
    /// <param name="start">Where the number begins.</param>
    /// <param name="end">Where it ends.</param>
    public static bool AreCount(ReadOnlySpan<char> text, ReadOnlySpan<char> before, int start, int end) =>
        end < text.Length
        && !before.ContainsAny(".,'’")
        && text[start..end].IndexOfAny(".,' \u00A0") > 0
        && new Lexer(text).At(end) is { Kind: TokenKind.Word, Entry: null } noun
        && noun.Start == end + 1
        && char.IsLower(text[noun.Start]);

    private static bool EndsNumber(char next) => !(char.IsLetterOrDigit(next) || next == '/') || ResolutionPhrase.IsNumberSuffix(next);

    // "2085 (2012) et 6 000 soldats"
    private static bool CountsSomething(ReadOnlySpan<char> after) =>
        new Lexer(after).At(0) is { Kind: TokenKind.Word } word && !word.Can(WordRoles.Of | WordRoles.And);
}
