using TreatyRefs.Model;

namespace TreatyRefs.Names;

/// <summary>The names that texts form of those of a library.</summary>
/// <param name="Names">Each with its language and the place of its instrument: those that no instrument has itself, and no two would
/// share.</param>
/// <param name="Own">The names that the instruments have themselves, as <see cref="NameTables.Key"/> compares them.</param>
/// <param name="Formed">All that were formed, so compared, also those that two share.</param>
internal sealed record FormedNames(
    IReadOnlyList<(int Instrument, TextInLanguage Name)> Names,
    IReadOnlyList<string> Own,
    IReadOnlyList<string> Formed
);
