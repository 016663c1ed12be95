using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.References;

namespace TreatyRefs.Compiled;

/// <summary>Instruments. The id stands first, so that one is found without reading any.</summary>
internal static class InstrumentPacking
{
    public static void Write(PackedWriter writer, Instrument instrument)
    {
        writer.Text(instrument.Id.ToString());
        TextPacking.Word(writer, instrument.Kind);
        TextPacking.Text(writer, instrument.Title);
        writer.Optional(instrument.ShortTitle, TextPacking.Text);
        writer.Optional(instrument.Designation, TextPacking.Text);
        TextPacking.Names(writer, instrument.Names);
        writer.List(instrument.Abbreviations, TextPacking.String);
        writer.List(instrument.LookupNames, TextPacking.String);
        TextPacking.Word(writer, instrument.Numbering);
        writer.Value(instrument.ArticleCount, Count);
        writer.Optional(instrument.Structure, Structure);
        writer.Flag(instrument.Complete);
        writer.List(instrument.AuthenticLanguages, TextPacking.String);
        writer.List(instrument.Parties, Party);
        writer.List(instrument.Actions, Action);
        writer.Optional(instrument.StatusChecked, Check);
        writer.Flag(instrument.Binding);
        writer.Optional(instrument.CitationDate, Cited);
        writer.List(instrument.Published, Publication);
        writer.Value(instrument.Organ, TextPacking.Word);
        writer.Text(instrument.Number);
        writer.Text(instrument.Session);
        writer.Optional(instrument.Depositary, TextPacking.Text);
        writer.Text(instrument.Url);
        writer.Text(instrument.UrlTemplate);
        writer.List(instrument.Relations, ReferencePacking.Declared);
        writer.List(instrument.Provisions, ProvisionPacking.Write);
        TextPacking.Provenance(writer, instrument.Provenance);
    }

    public static Instrument Read(ref PackedReader reader) =>
        New(ref reader) with
        {
            ShortTitle = reader.Optional(TextPacking.Text),
            Designation = reader.Optional(TextPacking.Text),
            Names = TextPacking.Names(ref reader),
            Abbreviations = reader.List(TextPacking.String),
            LookupNames = reader.List(TextPacking.String),
            Numbering = TextPacking.Word<NumberingStyle>(ref reader),
            ArticleCount = reader.Value(Count),
            Structure = reader.Optional(Structure),
            Complete = reader.Flag(),
            AuthenticLanguages = reader.List(TextPacking.String),
            Parties = reader.List(Party),
            Actions = reader.List(Action),
            StatusChecked = reader.Optional(Check),
            Binding = reader.Flag(),
            CitationDate = reader.Optional(Cited),
            Published = reader.List(Publication),
            Organ = reader.Value(TextPacking.Word<UnitedNationsOrgan>),
            Number = reader.TextOrNone(),
            Session = reader.TextOrNone(),
            Depositary = reader.Optional(TextPacking.Text),
            Url = reader.TextOrNone(),
            UrlTemplate = reader.TextOrNone(),
            Relations = reader.List(ReferencePacking.Declared),
            Provisions = reader.List(ProvisionPacking.Read),
            Provenance = TextPacking.Provenance(ref reader),
        };

    /// <summary>The id of the instrument at the place of a reader.</summary>
    public static string IdAt(PackedReader reader) => reader.Text();

    private static Instrument New(ref PackedReader reader)
    {
        var id = TextPacking.Id<InstrumentId>(ref reader);
        var kind = TextPacking.Word<InstrumentKind>(ref reader);
        var title = TextPacking.Text(ref reader);
        return kind switch
        {
            InstrumentKind.Resolution => new Resolution { Id = id, Title = title },
            InstrumentKind.Declaration => new Declaration { Id = id, Title = title },
            InstrumentKind.Other => new OtherInstrument { Id = id, Title = title },
            _ => new Treaty { Id = id, Title = title },
        };
    }

    private static void Count(PackedWriter writer, int count) => writer.Number(count);

    private static int Count(ref PackedReader reader) => reader.Number();

    private static void Structure(PackedWriter writer, InstrumentStructure structure)
    {
        ReferencePacking.Provisions(writer, structure.Has);
        writer.Value(structure.AsOf, TextPacking.Date);
        TextPacking.Provenance(writer, structure.Provenance);
    }

    private static InstrumentStructure Structure(ref PackedReader reader) =>
        new(ReferencePacking.Provisions(ref reader), reader.Value(TextPacking.Date), TextPacking.Provenance(ref reader));

    private static void Party(PackedWriter writer, Party party)
    {
        TextPacking.Text(writer, party.Name);
        writer.Text(party.Code);
    }

    private static Party Party(ref PackedReader reader) => new(TextPacking.Text(ref reader), reader.TextOrNone());

    private static void Action(PackedWriter writer, TreatyAction action)
    {
        TextPacking.Word(writer, action.Type);
        writer.Value(action.Date, TextPacking.Date);
        writer.Text(action.Party);
        writer.Optional(action.Place, TextPacking.Text);
        writer.Value(action.By, ReferencePacking.Range);
        writer.List(action.On, ReferencePacking.Range);
        TextPacking.Provenance(writer, action.Provenance);
    }

    private static TreatyAction Action(ref PackedReader reader) =>
        new()
        {
            Type = TextPacking.Word<ActionType>(ref reader),
            Date = reader.Value(TextPacking.Date),
            Party = reader.TextOrNone(),
            Place = reader.Optional(TextPacking.Text),
            By = reader.Value(ReferencePacking.Range),
            On = reader.List(ReferencePacking.Range),
            Provenance = TextPacking.Provenance(ref reader),
        };

    private static void Check(PackedWriter writer, StatusCheck check)
    {
        TextPacking.Date(writer, check.Date);
        writer.List(check.Sources, TextPacking.Id);
    }

    private static StatusCheck Check(ref PackedReader reader) => new(TextPacking.Date(ref reader), reader.List(TextPacking.Id<SourceId>));

    private static void Cited(PackedWriter writer, CitationDate cited)
    {
        TextPacking.Date(writer, cited.Date);
        TextPacking.Word(writer, cited.Word);
        writer.List(cited.Sources, TextPacking.Id);
    }

    private static CitationDate Cited(ref PackedReader reader) =>
        new(TextPacking.Date(ref reader), TextPacking.Word<CitationWord>(ref reader), reader.List(TextPacking.Id<SourceId>));

    private static void Publication(PackedWriter writer, SeriesCitation publication)
    {
        writer.Text(publication.Series);
        writer.Text(publication.Volume);
        writer.Text(publication.Page);
        writer.Text(publication.Number);
        writer.Value(publication.Date, TextPacking.Date);
        writer.Optional(publication.Title, TextPacking.Text);
        writer.List(publication.Sources, TextPacking.Id);
    }

    private static SeriesCitation Publication(ref PackedReader reader) =>
        new(reader.Text(), reader.TextOrNone(), reader.TextOrNone(), reader.TextOrNone())
        {
            Date = reader.Value(TextPacking.Date),
            Title = reader.Optional(TextPacking.Text),
            Sources = reader.List(TextPacking.Id<SourceId>),
        };
}
