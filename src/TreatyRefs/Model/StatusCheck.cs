using TreatyRefs.Collections;
using TreatyRefs.References;

namespace TreatyRefs.Model;

/// <summary>That sources were read which show that nothing ended or suspended an instrument up to a day.</summary>
/// <remarks>Equality: by both members. Of the time after that day it says nothing.</remarks>
/// <param name="Date">The last day of which the sources speak.</param>
/// <param name="Sources">Ids of the sources; at least one in a library that was loaded.</param>
public sealed record StatusCheck(PartialDate Date, EquatableArray<SourceId> Sources);
