// Generated from design tokens: edit those instead.

import Foundation

extension Tokens {
  /// Words that mean something in Rust, TypeScript or CSS.
  public enum Keyword {
    /// `0`
    @inlinable public static var `as`: Double { 0 }

    /// `1`
    @inlinable public static var `break`: Double { 1 }

    /// `2`
    @inlinable public static var const: Double { 2 }

    /// `3`
    @inlinable public static var `continue`: Double { 3 }

    /// `4`
    @inlinable public static var crate: Double { 4 }

    /// `5`
    @inlinable public static var dyn: Double { 5 }

    /// `6`
    @inlinable public static var `else`: Double { 6 }

    /// `7`
    @inlinable public static var `enum`: Double { 7 }

    /// `8`
    @inlinable public static var extern: Double { 8 }

    /// `9`
    @inlinable public static var `false`: Double { 9 }

    /// `10`
    @inlinable public static var fn: Double { 10 }

    /// `11`
    @inlinable public static var `for`: Double { 11 }

    /// `12`
    @inlinable public static var `if`: Double { 12 }

    /// `13`
    @inlinable public static var impl: Double { 13 }

    /// `14`
    @inlinable public static var `in`: Double { 14 }

    /// `15`
    @inlinable public static var `let`: Double { 15 }

    /// `16`
    @inlinable public static var loop: Double { 16 }

    /// `17`
    @inlinable public static var match: Double { 17 }

    /// `18`
    @inlinable public static var mod: Double { 18 }

    /// `19`
    @inlinable public static var move: Double { 19 }

    /// `20`
    @inlinable public static var mut: Double { 20 }

    /// `21`
    @inlinable public static var pub: Double { 21 }

    /// `22`
    @inlinable public static var ref: Double { 22 }

    /// `23`
    @inlinable public static var `return`: Double { 23 }

    /// `24`
    @inlinable public static var selfToken: Double { 24 }

    /// `25`
    @inlinable public static var `static`: Double { 25 }

    /// `26`
    @inlinable public static var `struct`: Double { 26 }

    /// `27`
    @inlinable public static var `super`: Double { 27 }

    /// `28`
    @inlinable public static var trait: Double { 28 }

    /// `29`
    @inlinable public static var `true`: Double { 29 }

    /// `30`
    @inlinable public static var type: Double { 30 }

    /// `31`
    @inlinable public static var unsafe: Double { 31 }

    /// `32`
    @inlinable public static var use: Double { 32 }

    /// `33`
    @inlinable public static var `where`: Double { 33 }

    /// `34`
    @inlinable public static var `while`: Double { 34 }

    /// `35`
    @inlinable public static var async: Double { 35 }

    /// `36`
    @inlinable public static var await: Double { 36 }

    /// `37`
    @inlinable public static var gen: Double { 37 }

    /// `38`
    @inlinable public static var abstract: Double { 38 }

    /// `39`
    @inlinable public static var become: Double { 39 }

    /// `40`
    @inlinable public static var box: Double { 40 }

    /// `41`
    @inlinable public static var `do`: Double { 41 }

    /// `42`
    @inlinable public static var final: Double { 42 }

    /// `43`
    @inlinable public static var macro: Double { 43 }

    /// `44`
    @inlinable public static var override: Double { 44 }

    /// `45`
    @inlinable public static var priv: Double { 45 }

    /// `46`
    @inlinable public static var `try`: Double { 46 }

    /// `47`
    @inlinable public static var typeof: Double { 47 }

    /// `48`
    @inlinable public static var unsized: Double { 48 }

    /// `49`
    @inlinable public static var virtual: Double { 49 }

    /// `50`
    @inlinable public static var yield: Double { 50 }

    /// `51`
    @inlinable public static var union: Double { 51 }

    /// `52`
    @inlinable public static var arguments: Double { 52 }

    /// `53`
    @inlinable public static var `case`: Double { 53 }

    /// `54`
    @inlinable public static var `catch`: Double { 54 }

    /// `55`
    @inlinable public static var `class`: Double { 55 }

    /// `56`
    @inlinable public static var constructor: Double { 56 }

    /// `57`
    @inlinable public static var debugger: Double { 57 }

    /// `58`
    @inlinable public static var declare: Double { 58 }

    /// `59`
    @inlinable public static var `default`: Double { 59 }

    /// `60`
    @inlinable public static var delete: Double { 60 }

    /// `61`
    @inlinable public static var eval: Double { 61 }

    /// `62`
    @inlinable public static var export: Double { 62 }

    /// `63`
    @inlinable public static var extends: Double { 63 }

    /// `64`
    @inlinable public static var finally: Double { 64 }

    /// `65`
    @inlinable public static var function: Double { 65 }

    /// `66`
    @inlinable public static var implements: Double { 66 }

    /// `67`
    @inlinable public static var `import`: Double { 67 }

    /// `68`
    @inlinable public static var instanceof: Double { 68 }

    /// `69`
    @inlinable public static var interface: Double { 69 }

    /// `70`
    @inlinable public static var keyof: Double { 70 }

    /// `71`
    @inlinable public static var namespace: Double { 71 }

    /// `72`
    @inlinable public static var never: Double { 72 }

    /// `73`
    @inlinable public static var new: Double { 73 }

    /// `74`
    @inlinable public static var null: Double { 74 }

    /// `75`
    @inlinable public static var object: Double { 75 }

    /// `76`
    @inlinable public static var package: Double { 76 }

    /// `77`
    @inlinable public static var `private`: Double { 77 }

    /// `78`
    @inlinable public static var protected: Double { 78 }

    /// `79`
    @inlinable public static var prototype: Double { 79 }

    /// `80`
    @inlinable public static var `public`: Double { 80 }

    /// `81`
    @inlinable public static var readonly: Double { 81 }

    /// `82`
    @inlinable public static var require: Double { 82 }

    /// `83`
    @inlinable public static var string: Double { 83 }

    /// `84`
    @inlinable public static var `switch`: Double { 84 }

    /// `85`
    @inlinable public static var symbol: Double { 85 }

    /// `86`
    @inlinable public static var this: Double { 86 }

    /// `87`
    @inlinable public static var `throw`: Double { 87 }

    /// `88`
    @inlinable public static var undefined: Double { 88 }

    /// `89`
    @inlinable public static var unknown: Double { 89 }

    /// `90`
    @inlinable public static var `var`: Double { 90 }

    /// `91`
    @inlinable public static var void: Double { 91 }

    /// `92`
    @inlinable public static var with: Double { 92 }

    /// `93`
    @inlinable public static var number: Double { 93 }

    /// `94`
    @inlinable public static var boolean: Double { 94 }

    /// `95`
    @inlinable public static var any: Double { 95 }

    /// `96`
    @inlinable public static var naN: Double { 96 }

    /// `97`
    @inlinable public static var infinity: Double { 97 }

    /// `98`
    @inlinable public static var initial: Double { 98 }

    /// `99`
    @inlinable public static var inherit: Double { 99 }

    /// `100`
    @inlinable public static var unset: Double { 100 }

    /// `101`
    @inlinable public static var revert: Double { 101 }

    /// `102`
    @inlinable public static var auto: Double { 102 }

    /// `103`
    @inlinable public static var none: Double { 103 }

    /// `104`
    @inlinable public static var important: Double { 104 }

    /// `105`
    @inlinable public static var root: Double { 105 }

    /// `106`
    @inlinable public static var not: Double { 106 }

    /// `107`
    @inlinable public static var media: Double { 107 }

    /// `108`
    @inlinable public static var core: Double { 108 }

    /// `109`
    @inlinable public static var std: Double { 109 }

    /// `110`
    @inlinable public static var tokens: Double { 110 }

    /// `111`
    @inlinable public static var token: Double { 111 }

    /// `112`
    @inlinable public static var color: Double { 112 }

    /// `113`
    @inlinable public static var dimension: Double { 113 }

    /// `114`
    @inlinable public static var option: Double { 114 }

    /// `115`
    @inlinable public static var some: Double { 115 }

    /// `116`
    @inlinable public static var ok: Double { 116 }

    /// `117`
    @inlinable public static var err: Double { 117 }

    /// `118`
    @inlinable public static var vec: Double { 118 }

    /// `119`
    @inlinable public static var u8: Double { 119 }

    /// `120`
    @inlinable public static var f64: Double { 120 }

    /// `121`
    @inlinable public static var hash: Double { 121 }

    /// `122`
    @inlinable public static var len: Double { 122 }

    /// `123`
    @inlinable public static var name: Double { 123 }

    /// `124`
    @inlinable public static var toString: Double { 124 }

    /// `125`
    @inlinable public static var clone: Double { 125 }

    /// `126`
    @inlinable public static var eq: Double { 126 }

    /// `127`
    @inlinable public static var theme: Double { 127 }

    /// `128`
    @inlinable public static var input: Double { 128 }
  }
}

extension TokenSet {
  /// Words that mean something in Rust, TypeScript or CSS.
  @frozen public struct Keyword: Sendable {
    @usableFromInline let _input: TokenInput

    @inlinable init(_ input: TokenInput) {
      _input = input
    }

    @inlinable public var `as`: Double { Tokens.Keyword.`as` }

    @inlinable public var `break`: Double { Tokens.Keyword.`break` }

    @inlinable public var const: Double { Tokens.Keyword.const }

    @inlinable public var `continue`: Double { Tokens.Keyword.`continue` }

    @inlinable public var crate: Double { Tokens.Keyword.crate }

    @inlinable public var dyn: Double { Tokens.Keyword.dyn }

    @inlinable public var `else`: Double { Tokens.Keyword.`else` }

    @inlinable public var `enum`: Double { Tokens.Keyword.`enum` }

    @inlinable public var extern: Double { Tokens.Keyword.extern }

    @inlinable public var `false`: Double { Tokens.Keyword.`false` }

    @inlinable public var fn: Double { Tokens.Keyword.fn }

    @inlinable public var `for`: Double { Tokens.Keyword.`for` }

    @inlinable public var `if`: Double { Tokens.Keyword.`if` }

    @inlinable public var impl: Double { Tokens.Keyword.impl }

    @inlinable public var `in`: Double { Tokens.Keyword.`in` }

    @inlinable public var `let`: Double { Tokens.Keyword.`let` }

    @inlinable public var loop: Double { Tokens.Keyword.loop }

    @inlinable public var match: Double { Tokens.Keyword.match }

    @inlinable public var mod: Double { Tokens.Keyword.mod }

    @inlinable public var move: Double { Tokens.Keyword.move }

    @inlinable public var mut: Double { Tokens.Keyword.mut }

    @inlinable public var pub: Double { Tokens.Keyword.pub }

    @inlinable public var ref: Double { Tokens.Keyword.ref }

    @inlinable public var `return`: Double { Tokens.Keyword.`return` }

    @inlinable public var selfToken: Double { Tokens.Keyword.selfToken }

    @inlinable public var `static`: Double { Tokens.Keyword.`static` }

    @inlinable public var `struct`: Double { Tokens.Keyword.`struct` }

    @inlinable public var `super`: Double { Tokens.Keyword.`super` }

    @inlinable public var trait: Double { Tokens.Keyword.trait }

    @inlinable public var `true`: Double { Tokens.Keyword.`true` }

    @inlinable public var type: Double { Tokens.Keyword.type }

    @inlinable public var unsafe: Double { Tokens.Keyword.unsafe }

    @inlinable public var use: Double { Tokens.Keyword.use }

    @inlinable public var `where`: Double { Tokens.Keyword.`where` }

    @inlinable public var `while`: Double { Tokens.Keyword.`while` }

    @inlinable public var async: Double { Tokens.Keyword.async }

    @inlinable public var await: Double { Tokens.Keyword.await }

    @inlinable public var gen: Double { Tokens.Keyword.gen }

    @inlinable public var abstract: Double { Tokens.Keyword.abstract }

    @inlinable public var become: Double { Tokens.Keyword.become }

    @inlinable public var box: Double { Tokens.Keyword.box }

    @inlinable public var `do`: Double { Tokens.Keyword.`do` }

    @inlinable public var final: Double { Tokens.Keyword.final }

    @inlinable public var macro: Double { Tokens.Keyword.macro }

    @inlinable public var override: Double { Tokens.Keyword.override }

    @inlinable public var priv: Double { Tokens.Keyword.priv }

    @inlinable public var `try`: Double { Tokens.Keyword.`try` }

    @inlinable public var typeof: Double { Tokens.Keyword.typeof }

    @inlinable public var unsized: Double { Tokens.Keyword.unsized }

    @inlinable public var virtual: Double { Tokens.Keyword.virtual }

    @inlinable public var yield: Double { Tokens.Keyword.yield }

    @inlinable public var union: Double { Tokens.Keyword.union }

    @inlinable public var arguments: Double { Tokens.Keyword.arguments }

    @inlinable public var `case`: Double { Tokens.Keyword.`case` }

    @inlinable public var `catch`: Double { Tokens.Keyword.`catch` }

    @inlinable public var `class`: Double { Tokens.Keyword.`class` }

    @inlinable public var constructor: Double { Tokens.Keyword.constructor }

    @inlinable public var debugger: Double { Tokens.Keyword.debugger }

    @inlinable public var declare: Double { Tokens.Keyword.declare }

    @inlinable public var `default`: Double { Tokens.Keyword.`default` }

    @inlinable public var delete: Double { Tokens.Keyword.delete }

    @inlinable public var eval: Double { Tokens.Keyword.eval }

    @inlinable public var export: Double { Tokens.Keyword.export }

    @inlinable public var extends: Double { Tokens.Keyword.extends }

    @inlinable public var finally: Double { Tokens.Keyword.finally }

    @inlinable public var function: Double { Tokens.Keyword.function }

    @inlinable public var implements: Double { Tokens.Keyword.implements }

    @inlinable public var `import`: Double { Tokens.Keyword.`import` }

    @inlinable public var instanceof: Double { Tokens.Keyword.instanceof }

    @inlinable public var interface: Double { Tokens.Keyword.interface }

    @inlinable public var keyof: Double { Tokens.Keyword.keyof }

    @inlinable public var namespace: Double { Tokens.Keyword.namespace }

    @inlinable public var never: Double { Tokens.Keyword.never }

    @inlinable public var new: Double { Tokens.Keyword.new }

    @inlinable public var null: Double { Tokens.Keyword.null }

    @inlinable public var object: Double { Tokens.Keyword.object }

    @inlinable public var package: Double { Tokens.Keyword.package }

    @inlinable public var `private`: Double { Tokens.Keyword.`private` }

    @inlinable public var protected: Double { Tokens.Keyword.protected }

    @inlinable public var prototype: Double { Tokens.Keyword.prototype }

    @inlinable public var `public`: Double { Tokens.Keyword.`public` }

    @inlinable public var readonly: Double { Tokens.Keyword.readonly }

    @inlinable public var require: Double { Tokens.Keyword.require }

    @inlinable public var string: Double { Tokens.Keyword.string }

    @inlinable public var `switch`: Double { Tokens.Keyword.`switch` }

    @inlinable public var symbol: Double { Tokens.Keyword.symbol }

    @inlinable public var this: Double { Tokens.Keyword.this }

    @inlinable public var `throw`: Double { Tokens.Keyword.`throw` }

    @inlinable public var undefined: Double { Tokens.Keyword.undefined }

    @inlinable public var unknown: Double { Tokens.Keyword.unknown }

    @inlinable public var `var`: Double { Tokens.Keyword.`var` }

    @inlinable public var void: Double { Tokens.Keyword.void }

    @inlinable public var with: Double { Tokens.Keyword.with }

    @inlinable public var number: Double { Tokens.Keyword.number }

    @inlinable public var boolean: Double { Tokens.Keyword.boolean }

    @inlinable public var any: Double { Tokens.Keyword.any }

    @inlinable public var naN: Double { Tokens.Keyword.naN }

    @inlinable public var infinity: Double { Tokens.Keyword.infinity }

    @inlinable public var initial: Double { Tokens.Keyword.initial }

    @inlinable public var inherit: Double { Tokens.Keyword.inherit }

    @inlinable public var unset: Double { Tokens.Keyword.unset }

    @inlinable public var revert: Double { Tokens.Keyword.revert }

    @inlinable public var auto: Double { Tokens.Keyword.auto }

    @inlinable public var none: Double { Tokens.Keyword.none }

    @inlinable public var important: Double { Tokens.Keyword.important }

    @inlinable public var root: Double { Tokens.Keyword.root }

    @inlinable public var not: Double { Tokens.Keyword.not }

    @inlinable public var media: Double { Tokens.Keyword.media }

    @inlinable public var core: Double { Tokens.Keyword.core }

    @inlinable public var std: Double { Tokens.Keyword.std }

    @inlinable public var tokens: Double { Tokens.Keyword.tokens }

    @inlinable public var token: Double { Tokens.Keyword.token }

    @inlinable public var color: Double { Tokens.Keyword.color }

    @inlinable public var dimension: Double { Tokens.Keyword.dimension }

    @inlinable public var option: Double { Tokens.Keyword.option }

    @inlinable public var some: Double { Tokens.Keyword.some }

    @inlinable public var ok: Double { Tokens.Keyword.ok }

    @inlinable public var err: Double { Tokens.Keyword.err }

    @inlinable public var vec: Double { Tokens.Keyword.vec }

    @inlinable public var u8: Double { Tokens.Keyword.u8 }

    @inlinable public var f64: Double { Tokens.Keyword.f64 }

    @inlinable public var hash: Double { Tokens.Keyword.hash }

    @inlinable public var len: Double { Tokens.Keyword.len }

    @inlinable public var name: Double { Tokens.Keyword.name }

    @inlinable public var toString: Double { Tokens.Keyword.toString }

    @inlinable public var clone: Double { Tokens.Keyword.clone }

    @inlinable public var eq: Double { Tokens.Keyword.eq }

    @inlinable public var theme: Double { Tokens.Keyword.theme }

    @inlinable public var input: Double { Tokens.Keyword.input }
  }
}
