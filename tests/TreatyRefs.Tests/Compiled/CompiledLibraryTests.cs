using TreatyRefs.Collections;
using TreatyRefs.Compiled;
using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Tests.Support;
using TreatyRefs.Tests.Yaml;
using TreatyRefs.Yaml;

namespace TreatyRefs.Tests.Compiled;

/// <summary>What the build has compiled is what the files say.</summary>
public sealed class CompiledLibraryTests
{
    private static readonly Lazy<LoadResult> s_parsed = new(() => LibraryLoader.Load(LibraryOrigin.BuiltInAt(RepositoryFiles.Data())));

    private static TreatyLibrary Parsed => s_parsed.Value.Library;

    [Test]
    public void The_compiled_library_is_the_parsed_one()
    {
        Treaties.BuiltIn.Equals(Parsed).Should().BeTrue();
        Treaties.BuiltIn.Instruments.Should().Equal(Parsed.Instruments);
        LibraryLoader.Load(LibraryOrigin.BuiltIn).FileCount.Should().Be(s_parsed.Value.FileCount);
    }

    [Test]
    public void What_is_described_and_what_only_named_are_told_apart_alike()
    {
        var described = IdsOf(((ITreatyLibrary)Treaties.BuiltIn).Described);

        described.Should().Equal(IdsOf(((ITreatyLibrary)Parsed).Described)).And.NotBeEmpty();
        described.Should().HaveCountLessThan(Treaties.BuiltIn.Instruments.Count(instrument => !instrument.Provisions.IsEmpty));
    }

    [Test]
    public void Every_instrument_is_found_by_its_id_and_nothing_else_is()
    {
        foreach (var instrument in Parsed.Instruments)
        {
            Treaties.BuiltIn.FindInstrument(instrument.Id).Should().Be(instrument);
        }

        Treaties.BuiltIn.FindInstrument(InstrumentId.Parse("no-such-treaty")).Should().BeNull();
        Treaties.BuiltIn.FindInstrument(default).Should().BeNull();
    }

    [Test]
    public void Every_key_of_every_document_is_kept()
    {
        var library = LibraryLoader.Load(LibraryOrigin.Text("full", FullDocuments.All)).Library;

        Open(CompiledLibrary.Write(library, 3)).Equals(library).Should().BeTrue();
    }

    [Test]
    public void The_same_library_is_compiled_to_the_same_bytes() =>
        CompiledLibrary.Write(Parsed, 1).Should().Equal(CompiledLibrary.Write(Treaties.BuiltIn, 1));

    [Test]
    public void A_record_is_made_once() =>
        Treaties.BuiltIn.Instruments[0].Should().BeSameAs(Treaties.BuiltIn.FindInstrument(Treaties.BuiltIn.Instruments[0].Id));

    private static TreatyLibrary Open(byte[] compiled) => new(CompiledLibrary.Open(PackedBytes.Of(compiled)));

    private static IEnumerable<string> IdsOf(IEnumerable<Instrument> instruments) =>
        instruments.Select(instrument => instrument.Id.ToString());
}
