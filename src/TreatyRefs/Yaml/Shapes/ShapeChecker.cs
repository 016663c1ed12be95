using TreatyRefs.Diagnostics;
using TreatyRefs.References;
using TreatyRefs.Text;
using TreatyRefs.Yaml.Reading;

namespace TreatyRefs.Yaml.Shapes;

/// <summary>What a link points to.</summary>
internal enum LinkKind
{
    Reference,
    Instrument,
    Expert,
    Topic,
    Source,
    Comment,
}

internal static class LinkKinds
{
    public static string Word(this LinkKind kind) =>
        kind switch
        {
            LinkKind.Reference => "reference",
            LinkKind.Instrument => "instrument",
            LinkKind.Expert => "expert",
            LinkKind.Topic => "topic",
            LinkKind.Source => "source",
            _ => "comment",
        };
}

/// <summary>A place where one record names another.</summary>
/// <param name="Kind">What it names.</param>
/// <param name="Value">The name, as written.</param>
/// <param name="Owner">The record that is left out if it names nothing.</param>
/// <param name="Root">The record of the whole document.</param>
/// <param name="Instrument">The instrument of the document, for references that leave it out.</param>
/// <param name="Problems">Where to complain.</param>
internal readonly record struct Link(
    LinkKind Kind,
    RawScalar Value,
    RawMapping Owner,
    RawMapping Root,
    InstrumentId? Instrument,
    DiagnosticBag Problems
);

/// <summary>A text that stands where a reference or an id should, and is none: maybe the name or citation of what it should be.</summary>
/// <param name="Kind">What should stand there.</param>
/// <param name="Value">The text.</param>
/// <param name="Instrument">The instrument of the document, which words may leave out.</param>
/// <param name="Problems">Where to complain.</param>
/// <param name="Problem">What is wrong with it.</param>
internal readonly record struct UnreadName(
    LinkKind Kind,
    RawScalar Value,
    InstrumentId? Instrument,
    DiagnosticBag Problems,
    string Problem
);

/// <summary>Checks raw documents against their shapes, and remembers which records are wrong and what names what.</summary>
internal sealed class ShapeChecker
{
    private readonly Stack<RawMapping> _owners = [];
    private DiagnosticBag _problems = new(string.Empty);

    /// <summary>The records to leave out.</summary>
    public HashSet<RawMapping> Rejected { get; } = [];

    /// <summary>Every place where one record names another.</summary>
    public List<Link> Links { get; } = [];

    /// <summary>What stands where a reference or an id should; reported when the names of the library are known.</summary>
    public List<UnreadName> Unread { get; } = [];

    /// <summary>The instrument that the document is about, for references that leave it out.</summary>
    public InstrumentId? Instrument { get; private set; }

    public void CheckDocument(DocumentShape shape, RawDocument document, DiagnosticBag problems)
    {
        _problems = problems;
        Instrument =
            shape.Kind == DocumentKind.Instrument
            && document.Root["instrument"] is RawScalar id
            && InstrumentId.TryParse(id.Value, null, out var parsed)
                ? parsed
                : null;
        shape.Record.Check(document.Root, this);
    }

    public void Report(DiagnosticRule rule, LinePosition position, string message) => _problems.Report(rule, position, message);

    public void Report(DiagnosticRule rule, LinePosition position, Func<string> message) => _problems.Report(rule, position, message);

    public bool Refuse(RawNode node, string expected)
    {
        if (node is not RawInvalid)
        {
            Report(
                node is RawScalar ? DiagnosticRules.WrongValue : DiagnosticRules.WrongType,
                node.Start,
                ShapeProblems.Expected(expected, node)
            );
        }

        return false;
    }

    public bool RefuseName(LinkKind kind, RawScalar value, string problem)
    {
        Unread.Add(new UnreadName(kind, value, Instrument, _problems, problem));
        return false;
    }

    public void AddLink(LinkKind kind, RawScalar value) =>
        Links.Add(new Link(kind, value, _owners.Peek(), _owners.Last(), Instrument, _problems));

    /// <summary>Leaves out the record that is being checked; the problem with it is reported later.</summary>
    public void LeaveOut() => Rejected.Add(_owners.Peek());

    /// <summary>Checks a record that is left out by itself if it is wrong.</summary>
    public bool CheckRecord(RawMapping record, Func<RawMapping, ShapeChecker, bool> check)
    {
        _owners.Push(record);
        var good = check(record, this);
        _owners.Pop();
        if (!good)
        {
            Rejected.Add(record);
        }

        return good;
    }
}
