using TreatyRefs.Collections;
using TreatyRefs.Grammar;

namespace TreatyRefs.Tests.Grammar;

public class WordNumbersTests
{
    [Test]
    public void A_word_has_one_number_and_no_other_word_has_it()
    {
        var numbers = new WordNumbers();
        var words = Enumerable.Range(0, 1000).Select(i => $"word{i}").ToList();

        words.ConvertAll(word => numbers.Add(word)).Should().Equal(Enumerable.Range(1, 1000));
        words.ConvertAll(word => numbers.Add(word)).Should().Equal(Enumerable.Range(1, 1000));
        words.ConvertAll(word => numbers.Of(word)).Should().Equal(Enumerable.Range(1, 1000));
        numbers.Of("word").Should().Be(0);
        numbers.Count.Should().Be(1000);
    }

    [Test]
    public void A_copy_goes_on_alone()
    {
        var numbers = new WordNumbers();
        numbers.Add("treaty");
        var copy = numbers.Copy();

        copy.Add("protocol").Should().Be(2);
        numbers.Of("protocol").Should().Be(0);
        numbers.Add("charter").Should().Be(2);
        copy.Of("charter").Should().Be(0);
        copy.Of("treaty").Should().Be(1);
    }

    [Test]
    public void Further_words_come_after_those_that_are_known()
    {
        var numbers = new WordNumbers();
        numbers.Add("treaty");
        var further = numbers.Further();

        further.Add("kursk").Should().Be(2);
        further.Add("treaty").Should().Be(1);
        further.Of("kursk").Should().Be(2);
        further.AreFurtherTo(numbers).Should().BeTrue();
        numbers.Of("kursk").Should().Be(0);
    }

    [Test]
    public void Further_words_that_were_written_are_read_beside_those_that_are_known()
    {
        var numbers = new WordNumbers();
        numbers.Add("treaty");
        var further = numbers.Further();
        further.Add("kursk");

        var read = PackedFile.Made(further.Write, (ref PackedReader reader) => WordNumbers.Read(ref reader, numbers));

        read.Words.Should().Equal("kursk");
        (read.Of("treaty"), read.Of("kursk"), read.Of("sudzha")).Should().Be((1, 2, 0));
        read.AreFurtherTo(numbers).Should().BeTrue();
        read.Add("sudzha").Should().Be(3);
        read.Of("kursk").Should().Be(2);
    }
}
