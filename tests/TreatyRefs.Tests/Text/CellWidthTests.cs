using TreatyRefs.Text;

namespace TreatyRefs.Tests.Text;

public sealed class CellWidthTests
{
    [TestCase("", 0)]
    [TestCase("Article 4", 9)]
    [TestCase("Статья", 6)]
    [TestCase("第51条", 6)]
    [TestCase("상호원조", 8)]
    [TestCase("条約、", 6)]
    [TestCase("ＡＢ", 4)]
    [TestCase("المادة", 6)]
    [TestCase("cafe\u0301", 4)]
    [TestCase("\u200Fa\u200E", 1)]
    [TestCase("\U00020000", 2)]
    [TestCase("👩‍⚖️", 3)]
    [TestCase("a\u00ADb", 3)]
    public void A_text_takes_its_columns(string text, int width) => CellWidth.Of(text).Should().Be(width);
}
