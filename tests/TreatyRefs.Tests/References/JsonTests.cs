using System.Text.Json;
using System.Text.Json.Serialization;
using TreatyRefs.Model;
using TreatyRefs.References;

namespace TreatyRefs.Tests.References;

public sealed class JsonTests
{
    [Test]
    public void Values_are_written_as_their_canonical_text_and_read_back()
    {
        var note = new Note
        {
            Instrument = InstrumentId.Parse("vclt"),
            Number = ProvisionNumber.Parse("8 bis"),
            Pinpoint = Pinpoint.Parse("annex-1/(3)"),
            Reference = ProvisionReference.Parse("npt/X"),
            Range = ReferenceRange.Parse("un-charter/39..51"),
            Date = PartialDate.Parse("1961-07"),
            ByReference = { [ProvisionReference.Parse("x/1(2)")] = 3 },
        };
        var json = JsonSerializer.Serialize(note, NoteContext.Default.Note);
        json.Should()
            .Be(
                """{"Instrument":"vclt","Number":"8bis","Pinpoint":"annex-1/(3)","Reference":"npt/10","Range":"un-charter/39..51","""
                    + "\"Date\":\"1961-07\",\"ByReference\":{\"x/1(2)\":3}}"
            );
        var read = JsonSerializer.Deserialize(json, NoteContext.Default.Note)!;
        (read.Instrument, read.Number, read.Pinpoint, read.Reference, read.Range, read.Date)
            .Should()
            .Be((note.Instrument, note.Number, note.Pinpoint, note.Reference, note.Range, note.Date));
        read.ByReference.Should().Equal(note.ByReference);
    }

    [Test]
    public void Text_that_cannot_be_read_is_a_JSON_error_with_the_parsers_message() =>
        FluentActions
            .Invoking(() => JsonSerializer.Deserialize("""{"Range":"x/5..3"}""", NoteContext.Default.Note))
            .Should()
            .Throw<JsonException>()
            .WithMessage("\"x/5..3\": the range x/5..3 runs backwards at column 6.*");

    [Test]
    public void A_number_is_not_a_reference() =>
        FluentActions
            .Invoking(() => JsonSerializer.Deserialize("""{"Reference":4}""", NoteContext.Default.Note))
            .Should()
            .Throw<JsonException>()
            .WithMessage("Expected a string that holds a ProvisionReference, found Number.*");

    [Test]
    public void The_converter_is_found_without_generated_code() =>
        JsonSerializer.Serialize(ReferenceRange.Parse("x/1..3")).Should().Be("\"x/1..3\"");
}

/// <summary>One of each value that has a canonical text.</summary>
internal sealed class Note
{
    public InstrumentId Instrument { get; init; }

    public ProvisionNumber Number { get; init; }

    public Pinpoint Pinpoint { get; init; }

    public ProvisionReference Reference { get; init; }

    public ReferenceRange Range { get; init; }

    public PartialDate Date { get; init; }

    public Dictionary<ProvisionReference, int> ByReference { get; init; } = [];
}

[JsonSerializable(typeof(Note))]
internal sealed partial class NoteContext : JsonSerializerContext;
