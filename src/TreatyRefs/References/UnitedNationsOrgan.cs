namespace TreatyRefs.References;

/// <summary>An organ of the United Nations that adopts resolutions.</summary>
public enum UnitedNationsOrgan
{
    /// <summary>The Security Council.</summary>
    Sc,

    /// <summary>The General Assembly.</summary>
    Ga,

    /// <summary>The Human Rights Council.</summary>
    Hrc,

    /// <summary>The Economic and Social Council.</summary>
    Ecosoc,
}
