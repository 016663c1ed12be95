using TreatyRefs.References;

namespace TreatyRefs.Tests.References;

public sealed class ProvisionNumberTests
{
    [Test]
    public void Numbers_sort_by_value_then_bis_ter_then_letters()
    {
        string[] inOrder =
        [
            "1",
            "2",
            "2bis",
            "2ter",
            "2quater",
            "2quinquies",
            "2decies",
            "2vicies",
            "2a",
            "2b",
            "2z",
            "2aa",
            "3",
            "10",
            "10.2",
            "10.10",
            "11",
            "a",
            "b",
            "z",
            "aa",
        ];
        inOrder.Select(text => ProvisionNumber.Parse(text)).Reverse().Order().Select(number => number.ToString()).Should().Equal(inOrder);
    }

    // As printed, decies (ten) comes long after quinquies (five), although d comes before q.
    [Test]
    public void The_latin_words_count_in_their_own_order()
    {
        string[] words =
        [
            "bis",
            "ter",
            "quater",
            "quinquies",
            "sexies",
            "septies",
            "octies",
            "nonies",
            "decies",
            "undecies",
            "duodecies",
            "terdecies",
            "quaterdecies",
            "quindecies",
            "sexdecies",
            "septdecies",
            "octodecies",
            "novodecies",
            "vicies",
        ];
        words.Select(word => ProvisionNumber.Parse("8" + word)).Reverse().Order().Select(number => number.Suffix).Should().Equal(words);
    }

    [TestCase("10", "X")]
    [TestCase("8bis", "VIII bis")]
    [TestCase("8 bis", "8bis")]
    [TestCase("4\u00A0bis", "4bis")]
    [TestCase("c", "C")]
    public void Two_ways_to_write_a_number_are_one_number(string one, string other)
    {
        var (left, right) = (ProvisionNumber.Parse(one), ProvisionNumber.Parse(other));
        left.Should().Be(right);
        (left == right).Should().BeTrue();
        left.GetHashCode().Should().Be(right.GetHashCode());
    }

    [TestCase("i", "i")]
    [TestCase("IV", "iv")]
    [TestCase("3", "3")]
    [TestCase("2bis", "2bis")]
    [TestCase("x", "x")]
    public void In_brackets_letters_stay_letters(string written, string expected)
    {
        ProvisionNumber.TryParseInBrackets(written, out var number).Should().BeTrue();
        number.ToString().Should().Be(expected);
    }

    [TestCase("8bis", 8, "bis", false, false)]
    [TestCase("4a", 4, "a", false, false)]
    [TestCase("51", 51, "", false, false)]
    [TestCase("c", 0, "", true, false)]
    [TestCase("22.3", 22, ".3", false, true)]
    public void A_number_tells_its_parts(string written, int leading, string suffix, bool isLetters, bool isDotted)
    {
        var number = ProvisionNumber.Parse(written);
        (number.Leading, number.Suffix, number.IsLetters, number.IsDotted).Should().Be((leading, suffix, isLetters, isDotted));
    }

    [Test]
    public void The_parts_between_points_are_numbers() =>
        ProvisionNumber.Parse("22.3.a").Parts.Select(part => part.ToString()).Should().Equal("22", "3", "a");

    [Test]
    public void A_number_has_at_most_32_characters()
    {
        var longest = string.Join('.', Enumerable.Repeat("1", 16)) + "1";
        longest.Should().HaveLength(32);
        ProvisionNumber.TryParse(longest, null, out _).Should().BeTrue();
        ProvisionNumber.TryParse(longest + "1", null, out _).Should().BeFalse();
    }

    [TestCase(0)]
    [TestCase(-1)]
    public void Numbers_begin_with_one(int value) =>
        FluentActions.Invoking(() => new ProvisionNumber(value)).Should().Throw<ArgumentOutOfRangeException>();

    [Test]
    public void What_is_no_number_is_quoted() =>
        FluentActions
            .Invoking(() => ProvisionNumber.Parse("8 a"))
            .Should()
            .Throw<FormatException>()
            .WithMessage("\"8 a\" is not the number of a provision.");

    [TestCase("ix", "x", true)]
    [TestCase("x", "ix", false)]
    [TestCase("a", "c", true)]
    [TestCase("c", "a", false)]
    [TestCase("1", "3", true)]
    [TestCase("3", "1", false)]
    [TestCase("3", "3", true)]
    [TestCase("3", "b", null)]
    [TestCase("8", "8bis", true)]
    public void A_range_runs_forwards_by_letters_or_as_roman_numerals(string from, string to, bool? forwards)
    {
        ProvisionNumber.TryParseInBrackets(from, out var first).Should().BeTrue();
        ProvisionNumber.TryParseInBrackets(to, out var last).Should().BeTrue();
        first.RunsForwardsTo(last).Should().Be(forwards);
    }

    // Known numerals, so that reading and writing cannot be wrong together.
    [TestCase(1, "I")]
    [TestCase(4, "IV")]
    [TestCase(9, "IX")]
    [TestCase(14, "XIV")]
    [TestCase(40, "XL")]
    [TestCase(90, "XC")]
    [TestCase(400, "CD")]
    [TestCase(499, "CDXCIX")]
    [TestCase(944, "CMXLIV")]
    [TestCase(1961, "MCMLXI")]
    [TestCase(3888, "MMMDCCCLXXXVIII")]
    [TestCase(3999, "MMMCMXCIX")]
    public void A_roman_numeral_has_one_form(int value, string roman)
    {
        RomanNumeral.Format(value).Should().Be(roman);
        RomanNumeral.TryParse(roman, out var read).Should().BeTrue();
        read.Should().Be(value);
    }

    [Test]
    public void Every_roman_numeral_reads_back_in_any_case()
    {
        var forms = new HashSet<string>();
        for (var value = 1; value <= 3999; value++)
        {
            var roman = RomanNumeral.Format(value);
            forms.Add(roman).Should().BeTrue();
            (RomanNumeral.TryParse(roman.ToLowerInvariant(), out var read) ? read : 0).Should().Be(value);
        }
    }

    [TestCase("")]
    [TestCase("IIII")]
    [TestCase("IC")]
    [TestCase("VX")]
    [TestCase("VV")]
    [TestCase("IXI")]
    [TestCase("XIVI")]
    [TestCase("MMMM")]
    [TestCase("IVX")]
    [TestCase("X ")]
    [TestCase("Ⅹ")]
    [TestCase("XCX")]
    [TestCase("CMC")]
    public void A_numeral_in_another_form_is_none(string text)
    {
        RomanNumeral.TryParse(text, out var value).Should().BeFalse();
        value.Should().Be(0);
    }

    [TestCase(0)]
    [TestCase(-4)]
    [TestCase(4000)]
    public void A_number_without_a_roman_form_is_refused(int value) =>
        FluentActions.Invoking(() => RomanNumeral.Format(value)).Should().Throw<ArgumentOutOfRangeException>();
}
