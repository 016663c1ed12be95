namespace TreatyRefs.Model;

/// <summary>One thing that a library says, and from where that is known.</summary>
/// <remarks>Implemented by the records of this library alone: instruments, provisions, actions, declared references, commentary, topics,
/// experts and sources.</remarks>
public interface ILibraryRecord
{
    /// <summary>How sure it is, and by which sources.</summary>
    Provenance Provenance { get; }
}
