using System.Text;
using TreatyRefs.Importing;
using TreatyRefs.References;
using TreatyRefs.Tests.Support;

namespace TreatyRefs.Tests.Importing;

/// <summary>A text of twice the length takes twice the time, whatever it is made of and wherever its spaces and lines are.</summary>
public sealed class ImportGrowthTests
{
    private static readonly ImportOptions s_options = new() { Id = InstrumentId.Parse("x") };

    [TestCase("Article 1\n", "a,b;c.")]
    [TestCase("Article 1\n", "abcdefgh")]
    [TestCase("Article 1\n", "a-b")]
    [TestCase("Article 1\n", ",a")]
    [TestCase("Article 1\n", "第一款规定，二、三；（一）")]
    [TestCase("第一条\n", "本条约规定，")]
    [TestCase("第一条\n", "一、")]
    [TestCase("Article 1\n", "(a)")]
    [TestCase("Article 1\n", "(x) words ")]
    [TestCase("Article 1\n", ";2.")]
    [TestCase("Article 1\n", ": 2. ")]
    [TestCase("Article 1\n", " 3. Words.")]
    [TestCase("Article 1\n", "Words. 2)")]
    [TestCase("Article 1\n", "Words.\n")]
    [TestCase("Article 1\n1. Text.\n", "Words; (q) ")]
    [TestCase("Article 1\n", "x.\n\n")]
    [TestCase("", "Article 1\nx\n")]
    [TestCase("", "제1조(목적)")]
    public void Text(string head, string piece) =>
        Growth.IsLinear(
            100_000 / piece.Length,
            count => head + new StringBuilder(piece.Length * count).Insert(0, piece, count).ToString() + "\n1. End.\n",
            text => InstrumentImport.ReadText(new StringReader(text), s_options)
        );

    [TestCase("<paragraph><content><p>a</p></content></paragraph><paragraph><num>1</num><content><p>b</p></content></paragraph>")]
    [TestCase("<point><num>a</num></point>")]
    [TestCase("<article><num>1</num><content><p>b</p></content></article>")]
    [TestCase("<wrapUp><p>a</p></wrapUp>")]
    public void Akoma_Ntoso(string piece) =>
        Growth.IsLinear(
            3_000,
            count =>
                Encoding.UTF8.GetBytes(
                    "<akomaNtoso><act><body>" + new StringBuilder().Insert(0, piece, count) + "</body></act></akomaNtoso>"
                ),
            bytes => InstrumentImport.ReadAkomaNtoso(new MemoryStream(bytes), "a.xml", s_options)
        );
}
