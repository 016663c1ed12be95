using System.Reflection;
using TreatyRefs.Model;

namespace TreatyRefs.Tests.Architecture;

/// <summary>What the library shows to its users.</summary>
internal static class PublicTypes
{
    public const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static Assembly Library { get; } = typeof(TreatyLibrary).Assembly;

    public static IEnumerable<Type> All => Library.GetExportedTypes();

    public static IEnumerable<Type> OfTheModel => All.Where(type => Rooms.OfTheModel.Contains(Rooms.Of(type.Namespace)));

    /// <summary>Whether users of another assembly can see a method.</summary>
    public static bool IsVisible(MethodBase? method) => method is { IsPublic: true } or { IsFamily: true } or { IsFamilyOrAssembly: true };
}
