using System.Globalization;
using TreatyRefs.Model;
using TreatyRefs.Tests.Support;

namespace TreatyRefs.Tests.BuiltIn;

/// <summary>How many instruments say which provisions they have, and how many of these lists deny what they do not have.</summary>
public sealed class StructureCountTests
{
    [Test]
    public void The_table_in_the_readme_is_what_the_library_says()
    {
        var structures = Treaties.BuiltIn.Instruments.Select(instrument => instrument.Structure).OfType<InstrumentStructure>().ToList();
        var reported = structures.Count(structure => structure.Provenance.Certainty == Certainty.Reported);
        var closed = structures.Count(structure => structure.AsOf is not null && structure.Provenance.Certainty == Certainty.Confirmed);
        new GeneratedSection("table of lists").Matches(
            "| instruments with `structure` | closed (`confirmed`, `as-of`) | open | `reported` |\n|---|---|---|---|\n"
                + string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {structures.Count} | {closed} | {structures.Count - closed - reported} | {reported} |\n"
                )
        );
    }
}
