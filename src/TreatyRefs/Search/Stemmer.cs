using System.Buffers;
using TreatyRefs.Languages;

namespace TreatyRefs.Search;

/// <summary>Makes the forms of a word equal as one language declares it.</summary>
internal sealed class Stemmer(Stemming stemming)
{
    private const int ShortSyllable = 3;

    private readonly SearchValues<char> _alphabet = SearchValues.Create(stemming.Alphabet);
    private readonly SearchValues<char> _vowels = SearchValues.Create(stemming.Vowels);
    private readonly SearchValues<char> _anyVowels = SearchValues.Create(stemming.Vowels + stemming.HalfVowels);

    /// <summary>What the forms of a word share.</summary>
    /// <param name="folded">A folded word.</param>
    public string Of(string folded)
    {
        var word = folded.AsSpan();
        if (word.Length < stemming.Shortest || (stemming.Alphabet.Length > 0 && word.ContainsAnyExcept(_alphabet)))
        {
            return folded;
        }

        foreach (var whole in stemming.Whole)
        {
            if (word.StartsWith(whole, StringComparison.Ordinal))
            {
                return whole;
            }
        }

        var head = stemming.EndsAfterVowel ? word.IndexOfAny(_vowels) + 1 : 0;
        if (stemming.EndsAfterVowel && head == 0)
        {
            return folded;
        }

        Take(stemming.Steps.AsSpan(), ref word, head);
        return word.Length == folded.Length && word.SequenceEqual(folded) ? folded : word.ToString();
    }

    private void Take(ReadOnlySpan<StemStep> steps, ref ReadOnlySpan<char> word, int head)
    {
        foreach (var step in steps)
        {
            var hasChanged = step.AtBeginning ? TakeBeginning(step, ref word) : TakeEnding(step, ref word, head);
            Take((hasChanged ? step.Then : step.Otherwise).AsSpan(), ref word, head);
        }
    }

    private static bool TakeBeginning(StemStep step, ref ReadOnlySpan<char> word)
    {
        foreach (var beginnings in step.Endings)
        {
            foreach (var written in beginnings.Written)
            {
                if (word.Length - written.Length >= beginnings.Least && word.StartsWith(written, StringComparison.Ordinal))
                {
                    word = string.Concat(beginnings.Instead, word[(beginnings.Letters ?? written.Length)..]);
                    return true;
                }
            }
        }

        return false;
    }

    private bool TakeEnding(StemStep step, ref ReadOnlySpan<char> word, int head)
    {
        foreach (var endings in step.Endings)
        {
            foreach (var written in endings.Written)
            {
                if (Fits(endings, written, word, head))
                {
                    return Take(step, endings, endings.Letters ?? written.Length, ref word);
                }
            }
        }

        return false;
    }

    private static bool Fits(StemEndings endings, string written, ReadOnlySpan<char> word, int head)
    {
        var start = word.Length - written.Length;
        if (start < head + endings.Least || !word.EndsWith(written, StringComparison.Ordinal))
        {
            return false;
        }

        return (endings.After.Length == 0 || (start > head && endings.After.Contains(word[start - 1], StringComparison.Ordinal)))
            && (endings.NotAfter.Length == 0 || (start > head && !endings.NotAfter.Contains(word[start - 1], StringComparison.Ordinal)));
    }

    private bool Take(StemStep step, StemEndings endings, int letters, ref ReadOnlySpan<char> word)
    {
        var rest = word[..^letters];
        var isShort = step.ShortGets is not null && IsShortSyllable(rest, step.ShortNotAfter);
        if (
            letters == 0
            || (step.NeedsVowel && !rest.ContainsAny(_anyVowels))
            || (step.ShortGets is not null && rest.Length < ShortSyllable && !isShort)
        )
        {
            return false;
        }

        var added = isShort ? step.ShortGets + endings.Instead : endings.Instead;
        word = added.Length == 0 ? rest : string.Concat(rest, added);
        return true;
    }

    // "cit" of cited, "us" of used; not "eas" of eased.
    private bool IsShortSyllable(ReadOnlySpan<char> rest, string notAfter) =>
        rest.Length is 2 or ShortSyllable
        && !_vowels.Contains(rest[^1])
        && !notAfter.Contains(rest[^1], StringComparison.Ordinal)
        && _vowels.Contains(rest[^2])
        && (rest.Length == 2 || !_vowels.Contains(rest[0]));
}
