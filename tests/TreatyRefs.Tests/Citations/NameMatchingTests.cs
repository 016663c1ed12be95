using TreatyRefs.Names;
using TreatyRefs.Scanning;
using TreatyRefs.Tests.Scanning;
using static TreatyRefs.Tests.Support.SmallLibrary;

namespace TreatyRefs.Tests.Citations;

/// <summary>Names in texts are seldom the titles to the letter.</summary>
public sealed class NameMatchingTests
{
    [TestCase("northern", "nothern", true)]
    [TestCase("pollution", "polution", true)]
    [TestCase("charter", "chatrer", true)]
    [TestCase("treaty", "treaty", true)]
    [TestCase("marine", "mariner", true)]
    [TestCase("sweden", "norway", false)]
    [TestCase("iceland", "ireland", true)]
    [TestCase("convention", "conventional", false)]
    public void A_typo_is_one_letter(string one, string other, bool expected) => Typo.IsOneLetter(one, other).Should().Be(expected);

    [TestCase("International Convention on Tonnage Measurement of Ships, 1969", "International Convention on Tonnage Measurement of Ships")]
    [TestCase("Convention on the Marking of Plastic Explosives (with annex)", "Convention on the Marking of Plastic Explosives")]
    [TestCase("Geneva Convention, 1949", null)]
    [TestCase("Convention on Road Traffic", null)]
    public void A_title_is_known_without_the_date_at_its_end(string title, string? expected) => UndatedName.Of(title).Should().Be(expected);

    [TestCase("Convention of 28 July 1951 relating to the Status of Refugees")]
    [TestCase("Convention on the Status of Refugees")]
    [TestCase("CONVENTION RELATING TO THE STATUS OF REFUGEES")]
    [TestCase("Convention signed at Geneva on 28 July 1951 relating to the Status of Refugees")]
    [TestCase("Refugees Status Convention")]
    public void A_long_title_is_known_by_the_words_that_tell_it_apart(string written)
    {
        var library = Of(
            Treaty("refugees") with
            {
                Title = En("Convention relating to the Status of Refugees"),
            },
            Treaty("stateless") with
            {
                Title = En("Convention relating to the Status of Stateless Persons"),
            }
        );
        new CitationScanner(library)
            .Scan($"See Article 33 of the {written}.")
            .Select(ScanCase.Print)
            .Should()
            .Equal($"Article 33 of the {written} | refugees/33");
    }

    [TestCase("Convention No. 88", "? -")]
    [TestCase("Convention No. 87", "c87")]
    public void A_number_in_a_name_is_part_of_it(string written, string expected)
    {
        var library = Of(
            Treaty("c87") with
            {
                Title = En("Freedom of Association Convention"),
                Names = new([new("en", "Convention No. 87")]),
            },
            Treaty("c98") with
            {
                Title = En("Right to Organise Convention"),
                Names = new([new("en", "Convention No. 98")]),
            }
        );
        var found = new CitationScanner(library)
            .Scan($"{written} was cited.")
            .Select(citation => ScanCase.Print(citation.Targets[0]))
            .ToList();
        found.Should().Equal(expected == "? -" ? [] : [expected]);
    }

    [Test]
    public void Another_instrument_of_the_same_beginning_is_not_meant()
    {
        var library = Of(Treaty("sea") with { Title = En("Convention on the Law of the Sea") });
        new CitationScanner(library)
            .Scan("Article 3 of the Protocol to the Convention on the Law of the Sea")
            .Single()
            .Targets[0]
            .Status.Should()
            .Be(TargetStatus.UnknownInstrument);
    }

    [TestCase("de", "Wiener Übereinkommen über das Recht der Verträge", "Artikel 31 des Wiener Übereinkommens über das Recht der Verträge")]
    [TestCase("ru", "Венская конвенция о праве международных договоров", "статья 31 Венской конвенции о праве международных договоров")]
    [TestCase("ar", "اتفاقية فيينا لقانون المعاهدات", "المادة 31 من اتفاقية فيينا لقانون المعاهدات")]
    [TestCase("ko", "조약법에 관한 비엔나협약", "조약법에 관한 비엔나 협약 제31조")]
    public void One_form_of_a_name_stands_for_all(string language, string name, string written)
    {
        var library = Of(Treaty("vclt") with { Names = new([new(language, name)]) });
        new CitationScanner(library).Scan(written).Select(ScanCase.Print).Should().Equal($"{written} | vclt/31");
    }
}
