using TreatyRefs.Reports.Scans;
using TreatyRefs.Tests.Support;

namespace TreatyRefs.Tests.Reports;

/// <summary>Where a sentence ends, in a table that a reader of the language can review.</summary>
public sealed class SentenceCaseTests
{
    private static IEnumerable<TestCaseData> Cases => CaseTable.Read("sentences.txt", 3);

    [TestCaseSource(nameof(Cases))]
    public void A_sentence_ends_where_a_reader_ends_it(string text, string words, string sentence)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        var (from, to) = Sentences.Around(text, start, start + words.Length);

        text[from..to].Trim().Should().Be(sentence);
    }
}
