using TreatyRefs.Grammar;
using TreatyRefs.Names;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>The one table that says what may begin with a word: nothing is tried at a word of which it does not say so.</summary>
internal static class OpeningWords
{
    /// <summary>The words of texts in which names of a library are looked for.</summary>
    public static WordLookup Of(KnownNames names)
    {
        var triggers = Triggers.Current;
        return new WordLookup(names.Lexicon.Numbers, text => Of(names, triggers, text, text.Words[0]));
    }

    private static WordOpenings Of(KnownNames names, Triggers triggers, in Tokens text, in TextWord word) =>
        (names.Lexicon.Begins(text, word) ? WordOpenings.Name : 0)
        | (IsWrittenAsName(text.Text) ? WordOpenings.WrittenAsName : 0)
        | (names.Courts.Begins(text, word) ? WordOpenings.Court : 0)
        | (triggers.IsNote(word.Number) ? WordOpenings.Note : 0)
        | (triggers.Contains(word.Number) || Scripts.IsArabic(text.Text[0]) ? WordOpenings.Trigger : 0)
        | (MayBeginResolution(text, word) ? WordOpenings.Resolution : 0)
        | (WordEndings.IsLawName(text.Text) ? WordOpenings.Law : 0)
        | (OneOfTwo.MayBe(text.Text) ? WordOpenings.OneOfTwo : 0)
        | (triggers.Ibid.Begins(text, word) ? WordOpenings.Ibid : 0);

    // A name without a capital begins with what it is: "convention de Vienne", "договор о нераспространении".
    private static bool IsWrittenAsName(ReadOnlySpan<char> word) => !char.IsLower(word[0]) || DesignationPhrase.KeyOf(word) is not null;

    private static bool MayBeginResolution(in Tokens text, in TextWord word)
    {
        Span<char> room = stackalloc char[NameWords.Longest];
        return text.Normal(word, room) is { IsEmpty: false } normal && ResolutionPhrase.MayBegin(text.Text, normal);
    }
}
