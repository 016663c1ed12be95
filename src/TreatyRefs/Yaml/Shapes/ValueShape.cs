using TreatyRefs.Diagnostics;
using TreatyRefs.References;
using TreatyRefs.Yaml.Reading;

namespace TreatyRefs.Yaml.Shapes;

/// <summary>What a value must look like: the one declaration that checking, binding and the schema go by.</summary>
internal abstract class ValueShape
{
    /// <summary>What is expected, for messages: "a date such as 2024-06-19".</summary>
    public abstract string Expected { get; }

    /// <summary>Whether a value says nothing.</summary>
    public virtual bool IsAbsent(RawNode node) => node is RawScalar { IsNull: true };

    /// <summary>Whether a value can be used; if not, why not has been reported.</summary>
    public abstract bool Check(RawNode node, ShapeChecker checker);
}

/// <summary>A single value that some function can read.</summary>
internal sealed class ScalarShape(string expected, Func<string, bool> accepts, ScalarForm form) : ValueShape
{
    public override string Expected => expected;

    /// <summary>The same for editors.</summary>
    public ScalarForm Form => form;

    public override bool Check(RawNode node, ShapeChecker checker) =>
        (node is RawScalar scalar && accepts(scalar.Value)) || checker.Refuse(node, expected);
}

/// <summary>One of a few words.</summary>
internal sealed class WordShape(string what, IReadOnlyList<string> words) : ValueShape
{
    public override string Expected => $"{what}: {string.Join(", ", words)}";

    public IReadOnlyList<string> Words => words;

    public override bool Check(RawNode node, ShapeChecker checker)
    {
        if (node is not RawScalar scalar)
        {
            return checker.Refuse(node, Expected);
        }

        if (words.Contains(scalar.Value, StringComparer.Ordinal))
        {
            return true;
        }

        checker.Report(DiagnosticRules.WrongValue, node.Start, () => ShapeProblems.NotAWord(scalar.Value, what, words));
        return false;
    }
}

/// <summary>The id of something else in the library; that it exists is checked when everything is loaded.</summary>
internal sealed class IdShape(LinkKind kind) : ValueShape
{
    public override string Expected => $"the id of {(kind is LinkKind.Expert or LinkKind.Instrument ? "an" : "a")} {kind.Word()}";

    /// <summary>For editors, the form that all ids have: what is written otherwise names nothing.</summary>
    public ScalarForm Form => kind == LinkKind.Comment ? ScalarForm.CommentId : ScalarForm.Slug;

    public override bool Check(RawNode node, ShapeChecker checker)
    {
        if (node is not RawScalar { IsNull: false } scalar)
        {
            return checker.Refuse(node, Expected);
        }

        if (scalar.Value.AsSpan().ContainsAny(" \t\n"))
        {
            return checker.RefuseName(kind, scalar, ShapeProblems.Expected(Expected, node));
        }

        checker.AddLink(kind, scalar);
        if (!HasForm(scalar.Value))
        {
            // That there is nothing of this name is said when everything is loaded; no record can hold it until then.
            checker.LeaveOut();
        }

        return true;
    }

    // An instrument is only a library's default one, without which that is still the library.
    private bool HasForm(string id) =>
        kind switch
        {
            LinkKind.Instrument => true,
            LinkKind.Comment => Slug.IsOfComment(id),
            _ => Slug.Is(id),
        };
}

/// <summary>A reference or range in canonical notation; that it can exist is checked when everything is loaded.</summary>
internal sealed class ReferenceShape : ValueShape
{
    public override string Expected => "a reference such as un-charter/51";

    public override bool Check(RawNode node, ShapeChecker checker)
    {
        if (node is not RawScalar { IsNull: false } scalar)
        {
            return checker.Refuse(node, Expected);
        }

        var read = ReferenceText.Read(scalar.Value, checker.Instrument);
        if (read.Problem is { } problem)
        {
            return checker.RefuseName(LinkKind.Reference, scalar, problem.Message);
        }

        checker.AddLink(LinkKind.Reference, scalar);
        return true;
    }
}

/// <summary>A list, each item of one shape.</summary>
internal sealed class ListShape(ValueShape item) : ValueShape
{
    public override string Expected => NeedsItems ? $"a list, each item {item.Expected}" : "a list";

    public ValueShape Item => item;

    /// <summary>Whether an empty list says too little.</summary>
    public bool NeedsItems { get; init; }

    public override bool IsAbsent(RawNode node) => base.IsAbsent(node) || (NeedsItems && node is RawSequence { Items.Count: 0 });

    public override bool Check(RawNode node, ShapeChecker checker)
    {
        if (node is not RawSequence list)
        {
            return checker.Refuse(node, $"a list, each item {item.Expected}");
        }

        // Where records stand alone a wrong item is left out by itself; else it makes the list wrong.
        var itemsStandAlone = item is RecordShape { StandsAlone: true };
        var all = true;
        foreach (var value in list.Items)
        {
            if (value is RawScalar { IsNull: true })
            {
                checker.Report(DiagnosticRules.EmptyItem, value.Start, ShapeProblems.EmptyItem(item.Expected));
                all &= itemsStandAlone;
            }
            else
            {
                all &= item.Check(value, checker) || itemsStandAlone;
            }
        }

        return all;
    }
}

/// <summary>A text: plain in the library's first language, or one text for each language.</summary>
internal sealed class TextShape : ValueShape
{
    private static readonly ScalarShape s_text = new("a text", text => !string.IsNullOrWhiteSpace(text), ScalarForm.Text);

    public override string Expected => "a text, or texts by language such as { en: ..., ru: ... }";

    public override bool IsAbsent(RawNode node) =>
        base.IsAbsent(node)
        || (node is RawMapping { Entries.Count: > 0, IsDamaged: false } map && map.Entries.All(entry => base.IsAbsent(entry.Value)));

    public override bool Check(RawNode node, ShapeChecker checker) =>
        node switch
        {
            RawMapping { IsDamaged: true } => false,
            RawMapping { Entries.Count: > 0 } map => LanguageTag.CheckKeys(map, checker, s_text.Check),
            RawScalar => s_text.Check(node, checker),
            _ => checker.Refuse(node, Expected),
        };
}

/// <summary>Names: one or several in the library's first language, or by language.</summary>
internal sealed class NamesShape : ValueShape
{
    private static readonly ScalarShape s_name = new("a name", name => !string.IsNullOrWhiteSpace(name), ScalarForm.Text);
    private static readonly ListShape s_names = new(s_name);

    public override string Expected => "names by language such as { en: [...], ru: [...] }";

    public override bool Check(RawNode node, ShapeChecker checker) =>
        node switch
        {
            RawMapping { IsDamaged: true } => false,
            RawMapping map => LanguageTag.CheckKeys(map, checker, CheckNames),
            _ => CheckNames(node, checker),
        };

    private static bool CheckNames(RawNode node, ShapeChecker checker) =>
        node is RawSequence ? s_names.Check(node, checker) : s_name.Check(node, checker);
}

/// <summary>A bare reference, or a record that says more about it.</summary>
internal sealed class ReferenceOrRecordShape(ReferenceShape reference, RecordShape record) : ValueShape
{
    public ReferenceShape Reference => reference;

    public RecordShape Record => record;

    public override string Expected => "a reference such as un-charter/51, or a record such as { to: un-charter/51 }";

    public override bool Check(RawNode node, ShapeChecker checker) =>
        node is RawMapping ? record.Check(node, checker) : reference.Check(node, checker);
}
