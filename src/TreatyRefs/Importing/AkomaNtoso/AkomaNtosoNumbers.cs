using TreatyRefs.Importing.Headings;
using TreatyRefs.Importing.Lines;
using TreatyRefs.Languages;
using TreatyRefs.References;

namespace TreatyRefs.Importing.AkomaNtoso;

/// <summary>Reads the numbers of elements, <c>Article 5 bis</c> or <c>(a)</c>, and gives a place to what has none.</summary>
internal static class AkomaNtosoNumbers
{
    private static readonly HeadingReader s_headings = new(LanguageSet.All);

    /// <summary>Takes what an element <c>num</c> says; if it is no number, it becomes text, and that is doubtful.</summary>
    public static void Set(DraftNode node, string num, ImportNotes notes)
    {
        node.Label = num;
        if (num.Length == 0 || node.Kind == ProvisionKind.Preamble)
        {
            return;
        }

        if (TryRead(node.Kind, num, out var number, out var printed))
        {
            (node.Number, node.Printed, node.IsNumbered) = (number, printed, true);
        }
        else if (!node.Kind.RestartsNumbering())
        {
            notes.Doubt(node.Line, ImportWording.NumberIsText(num));
            node.Text.Add(num);
        }
    }

    /// <summary>Gives numbers to those that have none: their place among their like.</summary>
    public static void Place(DraftNode parent, ImportNotes notes)
    {
        AkomaNtosoUnnumbered.Settle(parent, notes);
        foreach (var like in parent.Children.GroupBy(AkomaNtosoUnnumbered.SeriesOf))
        {
            PlaceAlike([.. like], notes);
        }

        parent.Children.ForEach(child => Place(child, notes));
    }

    private static void PlaceAlike(List<DraftNode> alike, ImportNotes notes)
    {
        var printed = alike.Select(node => node.Number).ToHashSet();
        var last = Math.Max(alike.Count, alike.Max(node => node.Number.Leading));
        for (var i = 0; i < alike.Count; i++)
        {
            var node = alike[i];
            if (
                !node.Number.IsNone
                || node.Kind == ProvisionKind.Preamble
                || (node.Kind.RestartsNumbering() && (HeadingGives(node) || alike.Count == 1))
            )
            {
                continue;
            }

            // A number that is printed belongs to the one that prints it.
            var place = new ProvisionNumber(i + 1);
            (node.Number, node.IsNumbered) = (printed.Contains(place) ? new ProvisionNumber(++last) : place, false);
            node.Printed = node.Number.ToString();
            if (node.Kind is ProvisionKind.Article or ProvisionKind.Rule)
            {
                notes.Doubt(node.Line, ImportWording.OutOfOrder(node.Kind, node.Number));
            }
        }
    }

    // An attachment's heading says which annex it is.
    private static bool HeadingGives(DraftNode node)
    {
        if (
            node.Heading is not { } heading
            || s_headings.Read(new SourceLine(node.Line, heading, IsAfterEmptyLine: true, IsMarked: false), 0)
                is not { Number.IsNone: false } candidate
        )
        {
            return false;
        }

        (node.Number, node.Printed, node.IsNumbered, node.Label) = (
            candidate.Number,
            candidate.Printed,
            true,
            heading[..candidate.Rest].Trim()
        );
        node.Heading = heading[candidate.Rest..].Trim() is { Length: > 0 } rest ? rest : null;
        return true;
    }

    private static bool TryRead(ProvisionKind kind, string num, out ProvisionNumber number, out string printed)
    {
        var line = new SourceLine(1, num.TrimEnd('.', ':', '-', '–', '—', ' '), IsAfterEmptyLine: true, IsMarked: false);
        if (s_headings.Read(line, 0) is { Number.IsNone: false } heading && heading.Rest == line.Text.Length)
        {
            (number, printed) = (heading.Number, heading.Printed);
            return true;
        }

        var isInner = kind is ProvisionKind.Paragraph or ProvisionKind.Point or ProvisionKind.Subpoint or ProvisionKind.Recital;
        if (
            isInner
            && MarkerReader.Read(num + (char.IsLetterOrDigit(num[^1]) ? "." : string.Empty), 0) is { } marker
            && marker.End >= num.Length
        )
        {
            (number, printed) = (marker.Readings[0].Number, marker.PrintedOf(marker.Readings[0]));
            return true;
        }

        var bare = num.Trim(' ', '.', '(', ')', ':', '-', '–', '§', '°', 'º');
        var isNumber = isInner ? ProvisionNumber.TryParseInBrackets(bare, out number) : ProvisionNumber.TryParse(bare, null, out number);
        printed = bare == number.ToString() ? number.ToString("P", null) : bare;
        return isNumber;
    }
}
