using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Words by which a title says that the text comments on what it names: "A Commentary on Article 60", "Kommentar zu Art. 31",
/// 第五十六条释义.</summary>
internal static class CommentaryWords
{
    private static readonly LanguageWords s_words = new(language => language.Commentaries);

    /// <summary>Whether one stands in a title.</summary>
    public static bool StandIn(ReadOnlySpan<char> title)
    {
        for (var i = 0; i < title.Length; i++)
        {
            if (Scripts.IsJoined(title[i]))
            {
                if (s_words.Begin(title[i..], LanguageSet.All))
                {
                    return true;
                }
            }
            else if (char.IsLetter(title[i]))
            {
                var end = i;
                while (end < title.Length && char.IsLetter(title[end]) && !Scripts.IsJoined(title[end]))
                {
                    end++;
                }

                if (!s_words.LanguagesOf(title[i..end]).IsEmpty)
                {
                    return true;
                }

                i = end - 1;
            }
        }

        return false;
    }
}
