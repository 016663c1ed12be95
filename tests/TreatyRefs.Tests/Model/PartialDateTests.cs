using System.Globalization;
using FsCheck.Fluent;
using TreatyRefs.Model;
using TreatyRefs.Tests.Support;

namespace TreatyRefs.Tests.Model;

public sealed class PartialDateTests
{
    [TestCase("2024-06-19", 2024, 6, 19)]
    [TestCase("2024-02-29", 2024, 2, 29)]
    [TestCase("2000-02-29", 2000, 2, 29)]
    [TestCase("1961-07", 1961, 7, null)]
    [TestCase("1961", 1961, null, null)]
    [TestCase("0001-01-01", 1, 1, 1)]
    [TestCase("9999-12-31", 9999, 12, 31)]
    public void An_ISO_date_is_read_as_far_as_it_is_known(string text, int year, int? month, int? day)
    {
        var date = PartialDate.Parse(text);
        (date.Year, date.Month, date.Day).Should().Be((year, month, day));
        date.ToString().Should().Be(text);
    }

    [TestCase("2023-02-29")]
    [TestCase("1900-02-29")]
    [TestCase("2024-04-31")]
    [TestCase("2024-13")]
    [TestCase("2024-00")]
    [TestCase("2024-01-00")]
    [TestCase("0000")]
    [TestCase("")]
    [TestCase("24")]
    [TestCase("2024-1-1")]
    [TestCase("2024-6")]
    [TestCase("2024/06/19")]
    [TestCase("19-06-2024")]
    [TestCase("2024-06-19T00:00")]
    [TestCase(" 2024")]
    [TestCase("2024-06-1 ")]
    [TestCase("-2024")]
    [TestCase("+024")]
    [TestCase("２０２４")]
    [TestCase("2024-06x19")]
    public void A_date_that_does_not_exist_is_refused(string text)
    {
        PartialDate.TryParse(text, null, out _).Should().BeFalse();
        FluentActions
            .Invoking(() => PartialDate.Parse(text))
            .Should()
            .Throw<FormatException>()
            .WithMessage($"\"{text}\" is not a date such as 2024-06-19, 2024-06 or 2024.");
    }

    [Test]
    public void A_day_needs_its_month_and_both_must_exist()
    {
        FluentActions.Invoking(() => new PartialDate(2024, null, 5)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new PartialDate(2023, 2, 29)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new PartialDate(0)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new PartialDate(10000)).Should().Throw<ArgumentException>();
    }

    [TestCase("1961-07-06", "1961-07-07", true)]
    [TestCase("1961-07-06", "1961-07-06", true)]
    [TestCase("1961-07-07", "1961-07-06", false)]
    [TestCase("1960", "1961-03", true)]
    [TestCase("1962", "1961-03", false)]
    [TestCase("1961", "1961-03", null)]
    [TestCase("1961-03", "1961", null)]
    [TestCase("1961", "1961-12-31", true)]
    [TestCase("1961-01-01", "1961", true)]
    [TestCase("1961-07", "1961-07-06", null)]
    [TestCase("1961-07", "1961-08-01", true)]
    [TestCase("1961-08", "1961-07-31", false)]
    [TestCase("2024-02", "2024-02-29", true)]
    [TestCase("2024-02", "2024-02-28", null)]
    public void Whether_a_date_is_on_or_before_another_has_three_answers(string one, string other, bool? answer) =>
        PartialDate.Parse(one).IsOnOrBefore(PartialDate.Parse(other)).Should().Be(answer);

    [Test]
    public void Dates_sort_by_what_is_known_the_less_precise_first()
    {
        string[] inOrder = ["1960-12-31", "1961", "1961-07", "1961-07-06", "1961-07-07", "1961-08", "1962"];
        inOrder.Select(text => PartialDate.Parse(text)).Reverse().Order().Select(date => date.ToString()).Should().Equal(inOrder);
    }

    [TestCase("2024-06-19", "D", "19 Jun 2024")]
    [TestCase("2024-06-09", "D", "9 Jun 2024")]
    [TestCase("2024-06", "D", "Jun 2024")]
    [TestCase("2024", "D", "2024")]
    [TestCase("2024-06-19", "G", "2024-06-19")]
    [TestCase("2024-06-19", "", "2024-06-19")]
    public void A_date_is_printed_for_people_in_English_on_every_machine(string date, string format, string expected) =>
        PartialDate.Parse(date).ToString(format, CultureInfo.GetCultureInfo("ar-SA")).Should().Be(expected);

    [Test]
    public void An_unknown_format_is_refused() =>
        FluentActions
            .Invoking(() => PartialDate.Parse("2024").ToString("d", null))
            .Should()
            .Throw<FormatException>()
            .WithMessage("\"d\" is not a format of a date: G or D.");

    [Test]
    public void Default_is_no_date()
    {
        default(PartialDate).ToString().Should().BeEmpty();
        default(PartialDate).ToString("D", null).Should().BeEmpty();
        default(PartialDate).IsOnOrBefore(PartialDate.Parse("2024")).Should().BeNull();
    }

    [Test]
    public void TryFormat_writes_all_or_nothing()
    {
        Span<char> target = stackalloc char[10];
        PartialDate.Parse("2024-06-19").TryFormat(target, out var written, default, null).Should().BeTrue();
        target[..written].ToString().Should().Be("2024-06-19");
        PartialDate.Parse("2024-06-19").TryFormat(target[..9], out written, default, null).Should().BeFalse();
        written.Should().Be(0);
    }

    [Test]
    public void A_date_lies_between_the_first_and_last_day_that_it_can_be()
    {
        PartialDate.Parse("2024-02").Latest.Should().Be(new DateOnly(2024, 2, 29));
        PartialDate.Parse("2024").Earliest.Should().Be(new DateOnly(2024, 1, 1));
        PartialDate.Parse("2024").Latest.Should().Be(new DateOnly(2024, 12, 31));
    }

    [Test]
    public void No_text_makes_the_reader_throw_and_what_is_read_reads_back() =>
        Properties.Hold(
            Properties
                .Texts("2024", "-", "06", "-19", "1961-07", "0", "９")
                .Zip(Gen.Choose(0, 12), (text, length) => text[..Math.Min(length, text.Length)]),
            text => !PartialDate.TryParse(text, null, out var date) || PartialDate.Parse(date.ToString()) == date
        );
}
