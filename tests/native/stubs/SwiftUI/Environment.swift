// Part of the stand-in for SwiftUI: the environment, which a test draws views in.

import Foundation

#if canImport(UIKit)
  import UIKit
#endif

public enum ColorScheme: CaseIterable, Hashable, Sendable {
  case light
  case dark
}

public enum ColorSchemeContrast: CaseIterable, Hashable, Sendable {
  case standard
  case increased
}

public protocol EnvironmentKey {
  associatedtype Value
  static var defaultValue: Self.Value { get }
}

public struct EnvironmentValues {
  fileprivate var values: [ObjectIdentifier: Any] = [:]
  #if canImport(UIKit)
    // What views of UIKit around this one have; what is written to those in it.
    public var _surroundings = UITraitCollection(userInterfaceStyle: .light)
    fileprivate var writes: [ObjectIdentifier: (inout any UIMutableTraits) -> Void] = [:]
  #endif

  public init() {}

  public subscript<K: EnvironmentKey>(key: K.Type) -> K.Value {
    get { values[ObjectIdentifier(key)] as? K.Value ?? K.defaultValue }
    set { values[ObjectIdentifier(key)] = newValue }
  }

  public var colorScheme: ColorScheme = .light
  // Apple's can only be read; a test has to choose them.
  public var _colorSchemeContrast: ColorSchemeContrast = .standard
  public var colorSchemeContrast: ColorSchemeContrast { _colorSchemeContrast }
  public var _accessibilityReduceMotion = false
  public var accessibilityReduceMotion: Bool { _accessibilityReduceMotion }
  public var font: Font? = nil
  public var displayScale: CGFloat = 2
}

#if canImport(UIKit)
  public protocol UITraitBridgedEnvironmentKey: EnvironmentKey {
    static func read(from traitCollection: UITraitCollection) -> Self.Value
    static func write(to mutableTraits: inout any UIMutableTraits, value: Self.Value)
  }

  extension EnvironmentValues {
    public subscript<K: UITraitBridgedEnvironmentKey>(key: K.Type) -> K.Value {
      get { values[ObjectIdentifier(key)] as? K.Value ?? K.read(from: _surroundings) }
      set {
        values[ObjectIdentifier(key)] = newValue
        writes[ObjectIdentifier(key)] = { K.write(to: &$0, value: newValue) }
      }
    }

    /// The traits of a view of UIKit in this environment.
    public var _traits: UITraitCollection {
      let contrast: UIAccessibilityContrast = colorSchemeContrast == .increased ? .high : .normal
      let own = UITraitCollection(traitsFrom: [
        _surroundings, UITraitCollection(userInterfaceStyle: colorScheme == .dark ? .dark : .light),
        UITraitCollection(accessibilityContrast: contrast),
      ])
      return own.modifyingTraits { traits in writes.values.forEach { $0(&traits) } }
    }
  }
#endif

public protocol DynamicProperty {}

@propertyWrapper public struct Environment<Value>: DynamicProperty {
  let keyPath: KeyPath<EnvironmentValues, Value>
  public init(_ keyPath: KeyPath<EnvironmentValues, Value>) { self.keyPath = keyPath }
  public var wrappedValue: Value { _drawn[keyPath: keyPath] }
}

/// The environment of the view whose body is being asked for.
nonisolated(unsafe) private var _drawn = EnvironmentValues()

/// Draws a view: asks it for its body, and what is in that for theirs, each in its environment.
@MainActor public func _draw<V: View>(_ view: V, in environment: EnvironmentValues) {
  if let view = view as? any _Surrounding {
    return view._drawContent(in: environment)
  }
  guard V.Body.self != Never.self else { return }
  _drawn = environment
  _draw(view.body, in: environment)
}

@MainActor private protocol _Surrounding {
  func _drawContent(in environment: EnvironmentValues)
}

private struct _Environed<Content> {
  let content: Content
  let change: (inout EnvironmentValues) -> Void
}

extension _Environed: View, _Surrounding where Content: View {
  typealias Body = Never

  func _drawContent(in environment: EnvironmentValues) {
    var inner = environment
    change(&inner)
    _draw(content, in: inner)
  }
}

extension TupleView: _Surrounding {
  fileprivate func _drawContent(in environment: EnvironmentValues) {
    for child in Mirror(reflecting: value).children {
      if let view = child.value as? any View {
        _draw(view, in: environment)
      }
    }
  }
}

extension View {
  nonisolated public func environment<V>(_ keyPath: WritableKeyPath<EnvironmentValues, V>, _ value: V)
    -> some View
  { transformEnvironment(keyPath) { $0 = value } }
  nonisolated public func transformEnvironment<V>(
    _ keyPath: WritableKeyPath<EnvironmentValues, V>, transform: @escaping (inout V) -> Void
  ) -> some View {
    _Environed(content: self) { transform(&$0[keyPath: keyPath]) }
  }
}
