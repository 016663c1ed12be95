using System.Buffers;

namespace TreatyRefs.Search;

/// <summary>Makes the forms of an English word equal: plurals, -ed and -ing, nouns of action with their verb, British and American
/// spelling.</summary>
/// <remarks>Gentler than the stemmers of Porter, which make "internal" and "international", "general" and "generation" one word: a lawyer
/// could not tell them apart any more. Here "declaration", "declared" and "declares" are one, and so are "treaty" and "treaties".
/// Applied to all words in Latin letters; what it does to a language that is not English it does to text and query alike.</remarks>
internal static class EnglishStem
{
    private const int Shortest = 4;

    private static readonly SearchValues<char> s_vowels = SearchValues.Create("aeiouy");

    /// <summary>What the forms of a word share.</summary>
    /// <param name="folded">A folded word.</param>
    public static string Of(string folded)
    {
        if (folded.Length < Shortest || folded.AsSpan().ContainsAnyExceptInRange('a', 'z'))
        {
            return folded;
        }

        Span<char> buffer = stackalloc char[folded.Length + 1];
        folded.CopyTo(buffer);
        var length = Singular(buffer[..folded.Length]);
        length = WithoutParticiple(buffer, length);
        length = WithoutAction(buffer[..length]);
        return buffer[..Spelt(buffer[..length])].ToString();
    }

    // "children" and "women" are too common in treaties to be left out.
    private static int Singular(Span<char> word)
    {
        if (word is [.., _, _, 'm', 'e', 'n'])
        {
            word[^2] = 'a';
        }

        return word is "children" ? word.Length - 3 : WithoutS(word);
    }

    private static int WithoutS(ReadOnlySpan<char> word) =>
        word switch
        {
            [.., 'i', 'e', 's'] => word.Length - 2,
            [.., 's', 's', 'e', 's'] or [.., 's' or 'c', 'h', 'e', 's'] or [.., 'x' or 'z', 'e', 's'] => word.Length - 2,
            [.., not ('s' or 'u' or 'i'), 's'] => word.Length - 1,
            _ => word.Length,
        };

    // "cited" is a form of "cite", "used" of "use", "banned" of "ban": a short stem gets its e back.
    private static int WithoutParticiple(Span<char> word, int length)
    {
        var stem = word[..length] switch
        {
            [.., 'i', 'e', 'd'] when length > Shortest => length - 2,
            [.., 'r' or 't', 'e', 'e', 'd'] when length > 5 => length - 1,
            [.., 'e', 'e', 'd'] => length,
            [.., 'e', 'd'] => length - 2,
            [.., 'i', 'n', 'g'] => length - 3,
            _ => length,
        };
        var isShort =
            stem is 2 or 3
            && !IsVowel(word[stem - 1])
            && word[stem - 1] is not ('w' or 'x' or 'y')
            && IsVowel(word[stem - 2])
            && (stem == 2 || !IsVowel(word[0]));
        if (stem == length || !HasVowel(word[..stem]) || (stem < 3 && !isShort))
        {
            return length;
        }

        if (isShort)
        {
            word[stem++] = 'e';
        }

        return stem;
    }

    // ratification, application, organisation, declaration, prohibition, settlement; and cooperate with cooperation, but not treat,
    // create or state.
    private static int WithoutAction(ReadOnlySpan<char> word)
    {
        var length = word.Length;
        return word switch
        {
            [.., 'i', 'c', 'a', 't', 'i', 'o', 'n'] when length > 8 => length - 6,
            [.., 'i', 'c', 'a', 't', 'e'] when length > 7 => length - 4,
            [.., 'i', 'c', 'a', 't'] when length > 6 => length - 3,
            [.., not ('e' or 'o'), 'a', 't', 'i', 'o', 'n'] => length > 7 ? length - 5 : length,
            [.., not ('e' or 'o'), 'a', 't', 'e'] when length > 5 => length - 3,
            [.., not ('e' or 'o'), 'a', 't'] when length > 6 => length - 2,
            [.., 't', 'i', 'o', 'n'] when length > 6 => length - 3,
            [.., 'm', 'e', 'n', 't'] when length > 9 => length - 4,
            _ => length,
        };
    }

    private static int Spelt(Span<char> word)
    {
        var length = word.Length;
        if (length > Shortest && word[length - 1] == 'e')
        {
            length--;
        }

        if (length > Shortest && word[..length] is [.., 'o', 'u', 'r'])
        {
            (word[length - 2], length) = ('r', length - 1);
        }

        if (length > 3 && word[length - 1] == word[length - 2] && !IsVowel(word[length - 1]))
        {
            length--;
        }

        ref var last = ref word[length - 1];
        last = word[..length] switch
        {
            [.., 'e', 'n', 's'] when length > Shortest => 'c',
            [.., 'i' or 'y', 'z'] => 's',
            [.., var before, 'y'] when !IsVowel(before) => 'i',
            _ => last,
        };
        return length;
    }

    private static bool HasVowel(ReadOnlySpan<char> word) => word.ContainsAny(s_vowels);

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
