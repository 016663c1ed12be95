using TreatyRefs.Model;
using TreatyRefs.References;

namespace TreatyRefs.Tests.BuiltIn;

/// <summary>Every official place of the built-in library stands in a source that says how it was read.</summary>
public sealed class OfficialPlaceTests
{
    private static readonly TreatyLibrary s_library = Treaties.BuiltIn;

    [Test]
    public void Every_official_place_is_the_address_of_a_source()
    {
        var addresses = s_library.Sources.Select(source => source.Url).ToHashSet();
        s_library
            .Instruments.Where(instrument => instrument.Url is { } url && !addresses.Contains(url))
            .Select(instrument => instrument.Id.ToString())
            .Should()
            .BeEmpty();
    }

    [Test]
    public void Articles_with_addresses_of_their_own_are_of_an_instrument_that_has_one() =>
        s_library
            .Instruments.Where(instrument =>
                instrument.UrlTemplate is { } template
                && (instrument.Url is not { } url || !template.StartsWith(url + "/", StringComparison.Ordinal))
            )
            .Select(instrument => instrument.Id.ToString())
            .Should()
            .BeEmpty();

    [TestCase("gc-4/49", "https://ihl-databases.icrc.org/en/ihl-treaties/gciv-1949/article-49")]
    [TestCase("gc-4/49(1)", "https://ihl-databases.icrc.org/en/ihl-treaties/gciv-1949/article-49")]
    [TestCase("gc-4/annex-1", "https://ihl-databases.icrc.org/en/ihl-treaties/gciv-1949")]
    [TestCase("gc-4/160", "https://ihl-databases.icrc.org/en/ihl-treaties/gciv-1949")]
    [TestCase("ap-1/57(2)", "https://ihl-databases.icrc.org/en/ihl-treaties/api-1977/article-57")]
    [TestCase("gc-3/4", "https://ihl-databases.icrc.org/en/ihl-treaties/gciii-1949")]
    public void An_address_that_was_read_comes_out_of_its_form(string reference, string address)
    {
        var place = ProvisionReference.Parse(reference);
        WebAddress.Of(s_library.FindInstrument(place.Instrument)!, place.Pinpoint).Should().Be(address);
    }
}
