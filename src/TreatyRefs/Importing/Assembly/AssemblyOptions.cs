using TreatyRefs.Model;
using TreatyRefs.References;

namespace TreatyRefs.Importing.Assembly;

/// <summary>What is made of the provisions that were read; <see cref="ImportOptions"/> says what each means.</summary>
internal sealed record AssemblyOptions(InstrumentId Id, InstrumentKind Kind)
{
    public string? Title { get; init; }

    public string? ShortTitle { get; init; }

    public ITreatyLibrary? JoinedWith { get; init; }

    public ITreatyLibrary? CitedIn { get; init; }

    public bool HeadingsOnly { get; init; }

    public bool StructureOnly { get; init; }
}
