//! Literal values of the composite types (Format 9): each part is a value or a reference to a token of its type.

use super::follow::Followed;
use super::name::choice;
use super::query::Query;
use super::read_simple::missing_part;
use crate::code::Code;
use crate::color::Color;
use crate::diagnostic::Diagnostic;
use crate::dictionary::{TokenId, ValueId};
use crate::json::{Kind, Node};
use crate::source::Span;
use crate::value::{
    Border, CubicBezier, Dimension, Duration, DurationUnit, FontFamily, FontWeight, GradientStop, LineCap,
    Part, ShadowLayer, StrokeKeyword, StrokeStyle, TokenType, Transition, Typography, Value,
};

/// A type that a part can have: how it is read, and how it is taken out of a value.
trait PartType: Clone {
    const TYPE: TokenType;
    fn read<'e>(query: &mut Query<'_, 'e>, node: Node<'e>) -> Option<Self>;
    fn of(value: &Value) -> Option<&Self>;
}

macro_rules! part_types {
    ($( $type:ty, $variant:ident, $read:ident; )*) => { $(
        impl PartType for $type {
            const TYPE: TokenType = TokenType::$variant;
            fn read<'e>(query: &mut Query<'_, 'e>, node: Node<'e>) -> Option<Self> {
                query.$read(node)
            }
            fn of(value: &Value) -> Option<&Self> {
                match value { Value::$variant(inner) => Some(inner), _ => None }
            }
        }
    )* };
}

part_types! {
    Color, Color, color;
    Dimension, Dimension, dimension;
    Duration, Duration, duration;
    CubicBezier, CubicBezier, cubic_bezier;
    FontFamily, FontFamily, font_family;
    FontWeight, FontWeight, font_weight;
    f64, Number, factor;
    StrokeStyle, StrokeStyle, stroke_style;
}

impl<'e> Query<'_, 'e> {
    /// One part: a literal, or a token of the part's type.
    fn part<T: PartType>(&mut self, node: Node<'e>, name: &str) -> Option<Part<T>> {
        match self.follow(node, T::TYPE)? {
            Followed::Literal(literal) => Some(Part::literal(T::read(self, literal)?)),
            Followed::Token { token, at } => {
                let id = self.value_typed(token, at, T::TYPE, Some(name))?;
                let value = T::of(&self.store.resolved.values[id.index()])?;
                Some(Part { value: value.clone(), alias: Some(token) })
            }
        }
    }

    /// The value of a token that stands for a part of a type, or for an element of a list where there is no name. One of
    /// another type is reported.
    fn value_typed(
        &mut self,
        token: TokenId,
        at: Node<'e>,
        wanted: TokenType,
        name: Option<&str>,
    ) -> Option<ValueId> {
        let (id, span) = self.value_at(token, at.span())?;
        let found = self.store.resolved.values[id.index()].token_type();
        if found == wanted {
            return Some(id);
        }
        let (wanted, found) = (wanted.described(), found.described());
        let path = self.token_path(token);
        let place = match name {
            Some(name) => format!("`{name}` must be"),
            None => "an element of this list must be".to_owned(),
        };
        let message = format!("{place} {wanted}, but `{path}` is {found}");
        let mut diagnostic = Diagnostic::new(Code::TypeMismatch, message)
            .at(at.span(), format!("resolves to {found}"))
            .also(span, "defined here");
        if name.is_some() {
            diagnostic = diagnostic.help(format!("refer to {wanted}, or point to a part that is one"));
        }
        self.report(diagnostic);
        None
    }

    /// A part that must be there.
    fn required<T: PartType>(
        &mut self,
        found: Option<Node<'e>>,
        object: Node<'e>,
        type_name: &str,
        name: &str,
        example: &str,
    ) -> Option<Part<T>> {
        if let Some(node) = found {
            self.part(node, name)
        } else {
            self.missing(object, type_name, name, example);
            None
        }
    }

    /// Reports a part that was left out but has a usual default; `default` says whether the example is that.
    fn omitted(&mut self, object: Node<'e>, type_name: &str, name: &str, example: &str, is_default: bool) {
        let mut diagnostic = missing_part(Code::OmittedPart, object, type_name, name, example);
        if is_default && let Some(first) = object.members().next() {
            // Before the first member, with the same space around it.
            let span = object.span();
            let inside = span.start + 1;
            let space = &object.written()[1..(first.key.span().start - span.start) as usize];
            let space = if space.trim().is_empty() { space } else { " " };
            diagnostic = diagnostic.fix(
                format!("add `{name}`"),
                Span { start: inside, end: inside, ..span },
                format!("{space}\"{name}\": {example},"),
            );
        }
        self.report(diagnostic);
    }

    pub(super) fn stroke_style(&mut self, node: Node<'e>) -> Option<StrokeStyle> {
        const SHAPE: &str = "a stroke style: a keyword or `{ dashArray, lineCap }`";
        if let Some(name) = node.string() {
            if let Some(keyword) = StrokeKeyword::from_name(&name) {
                return Some(StrokeStyle::Keyword(keyword));
            }
            let mut keywords = Vec::with_capacity(StrokeKeyword::ALL.len());
            for keyword in &StrokeKeyword::ALL {
                keywords.push(keyword.name());
            }
            self.invalid(node, SHAPE, &choice(&name, &keywords));
            return None;
        }
        if node.kind() != Kind::Object {
            self.invalid(node, SHAPE, "");
            return None;
        }
        let [dash_array, line_cap] = self.parts(node, "stroke style", ["dashArray", "lineCap"]);
        let dash_array = if let Some(list) = dash_array {
            self.dash_array(list)
        } else {
            self.missing(node, "stroke style", "dashArray", "[{ \"value\": 2, \"unit\": \"px\" }]");
            None
        };
        let line_cap = if let Some(cap) = line_cap {
            self.line_cap(cap)
        } else {
            self.missing(node, "stroke style", "lineCap", "\"round\"");
            None
        };
        Some(StrokeStyle::Dashed { dash_array: dash_array?, line_cap: line_cap? })
    }

    fn dash_array(&mut self, node: Node<'e>) -> Option<Vec<Part<Dimension>>> {
        let node = self.follow_simple(node)?;
        if node.kind() != Kind::Array || node.count() == 0 {
            self.invalid(node, "a list of at least one dimension", "");
            return None;
        }
        let mut dashes = Vec::new();
        let mut complete = true;
        for item in node.items() {
            match self.part(item, "dashArray") {
                Some(dash) => dashes.push(dash),
                None => complete = false,
            }
        }
        if complete { Some(dashes) } else { None }
    }

    fn line_cap(&mut self, node: Node<'e>) -> Option<LineCap> {
        let node = self.follow_simple(node)?;
        if let Some(cap) = node.string().and_then(|name| LineCap::from_name(&name)) {
            Some(cap)
        } else {
            self.invalid(node, "a line cap: \"round\", \"butt\" or \"square\"", "");
            None
        }
    }

    pub(super) fn border(&mut self, node: Node<'e>) -> Option<Border> {
        if node.kind() != Kind::Object {
            self.invalid(node, "a border object with `color`, `width` and `style`", "");
            return None;
        }
        let [color, width, style] = self.parts(node, "border", ["color", "width", "style"]);
        let color = self.required(color, node, "border", "color", "\"{color.border}\"");
        let width = self.required(width, node, "border", "width", "{ \"value\": 1, \"unit\": \"px\" }");
        let style = self.required(style, node, "border", "style", "\"solid\"");
        Some(Border { color: color?, width: width?, style: style? })
    }

    pub(super) fn transition(&mut self, node: Node<'e>) -> Option<Transition> {
        if node.kind() != Kind::Object {
            self.invalid(node, "a transition object with `duration`, `delay` and `timingFunction`", "");
            return None;
        }
        let [duration, delay, timing] =
            self.parts(node, "transition", ["duration", "delay", "timingFunction"]);
        let duration =
            self.required(duration, node, "transition", "duration", "{ \"value\": 200, \"unit\": \"ms\" }");
        let delay = if let Some(delay) = delay {
            self.part(delay, "delay")
        } else {
            self.omitted(node, "transition", "delay", "{ \"value\": 0, \"unit\": \"ms\" }", true);
            Some(Part::literal(Duration { value: 0.0, unit: DurationUnit::Milliseconds }))
        };
        let timing_function = self.required(timing, node, "transition", "timingFunction", "[0.2, 0, 0, 1]");
        Some(Transition { duration: duration?, delay: delay?, timing_function: timing_function? })
    }

    pub(super) fn shadow(&mut self, node: Node<'e>) -> Option<Vec<Part<ShadowLayer>>> {
        match node.kind() {
            Kind::Object => Some(vec![Part::literal(self.shadow_layer(node)?)]),
            Kind::Array if node.count() > 0 => {
                let mut layers = Vec::new();
                let mut complete = true;
                for item in node.items() {
                    match self.shadow_item(item) {
                        Some(layer) => layers.push(layer),
                        None => complete = false,
                    }
                }
                if complete { Some(layers) } else { None }
            }
            _ => {
                self.invalid(node, "a shadow object or a list of at least one", "");
                None
            }
        }
    }

    /// An element of a shadow's list: one layer, or a token of exactly one layer (Format 9.1).
    fn shadow_item(&mut self, item: Node<'e>) -> Option<Part<ShadowLayer>> {
        let (token, at) = match self.follow(item, TokenType::Shadow)? {
            Followed::Literal(literal) => return Some(Part::literal(self.shadow_layer(literal)?)),
            Followed::Token { token, at } => (token, at),
        };
        let value = self.value_typed(token, at, TokenType::Shadow, None)?;
        match &self.store.resolved.values[value.index()] {
            Value::Shadow(layers) if layers.len() == 1 => {
                Some(Part { value: layers[0].value.clone(), alias: Some(token) })
            }
            _ => {
                self.several(token, at, "a shadow with several layers", "one layer");
                None
            }
        }
    }

    fn several(&mut self, token: TokenId, at: Node<'e>, found: &str, wanted: &str) {
        let path = self.token_path(token);
        self.report(
            Diagnostic::new(
                Code::TypeMismatch,
                format!("`{path}` is {found}, but an element of a list must be {wanted}"),
            )
            .at(at.span(), format!("resolves to {found}"))
            .help("lists are not flattened: write out the elements, or point to one of them"),
        );
    }

    fn shadow_layer(&mut self, node: Node<'e>) -> Option<ShadowLayer> {
        const ZERO: &str = "{ \"value\": 0, \"unit\": \"px\" }";
        if node.kind() != Kind::Object {
            self.invalid(node, "a shadow object", "");
            return None;
        }
        let names = ["color", "offsetX", "offsetY", "blur", "spread", "inset"];
        let [color, offset_x, offset_y, blur, spread, inset] = self.parts(node, "shadow", names);
        let color = self.required(color, node, "shadow", "color", "\"{color.shadow}\"");
        let offset_x = self.required(offset_x, node, "shadow", "offsetX", ZERO);
        let offset_y = self.required(offset_y, node, "shadow", "offsetY", ZERO);
        let blur = self.required(blur, node, "shadow", "blur", ZERO);
        let spread = self.required(spread, node, "shadow", "spread", ZERO);
        let inset = match inset {
            Some(inset) => {
                let inset = self.follow_simple(inset)?;
                if let Some(inset) = inset.boolean() {
                    Some(inset)
                } else {
                    self.invalid(inset, "true or false", "");
                    None
                }
            }
            None => Some(false),
        };
        Some(ShadowLayer {
            color: color?,
            offset_x: offset_x?,
            offset_y: offset_y?,
            blur: blur?,
            spread: spread?,
            inset: inset?,
        })
    }

    pub(super) fn gradient(&mut self, node: Node<'e>) -> Option<Vec<Part<GradientStop>>> {
        if node.kind() != Kind::Array || node.count() == 0 {
            self.invalid(
                node,
                "a list of at least one color stop",
                "write `[{ \"color\": …, \"position\": 0 }, …]`",
            );
            return None;
        }
        let mut stops = Vec::new();
        let mut complete = true;
        for item in node.items() {
            match self.gradient_item(item) {
                Some(stop) => stops.push(stop),
                None => complete = false,
            }
        }
        if complete { Some(stops) } else { None }
    }

    /// An element of a gradient: one stop, or a gradient token of exactly one stop.
    fn gradient_item(&mut self, item: Node<'e>) -> Option<Part<GradientStop>> {
        let (token, at) = match self.follow(item, TokenType::Gradient)? {
            Followed::Literal(literal) => return Some(Part::literal(self.gradient_stop(literal)?)),
            Followed::Token { token, at } => (token, at),
        };
        let value = self.value_typed(token, at, TokenType::Gradient, None)?;
        match &self.store.resolved.values[value.index()] {
            Value::Gradient(stops) if stops.len() == 1 => {
                Some(Part { value: stops[0].value.clone(), alias: Some(token) })
            }
            _ => {
                self.several(token, at, "a gradient with several stops", "one stop");
                None
            }
        }
    }

    fn gradient_stop(&mut self, node: Node<'e>) -> Option<GradientStop> {
        if node.kind() != Kind::Object {
            self.invalid(node, "a color stop: `{ color, position }`", "");
            return None;
        }
        let [color, position] = self.parts(node, "gradient stop", ["color", "position"]);
        let color = self.required(color, node, "gradient stop", "color", "\"{color.brand}\"");
        let position: Option<Part<f64>> = self.required(position, node, "gradient stop", "position", "0");
        let (color, position) = (color?, position?);
        // What lies outside counts as the nearer end (Format 9.7). A clamped reference is no longer the token's own
        // value, so it stands as a value.
        let clamped = position.value.clamp(0.0, 1.0);
        let alias = if clamped == position.value { position.alias } else { None };
        Some(GradientStop { color, position: Part { value: clamped, alias } })
    }

    pub(super) fn typography(&mut self, node: Node<'e>) -> Option<Typography> {
        if node.kind() != Kind::Object {
            self.invalid(node, "a typography object", "");
            return None;
        }
        let names = ["fontFamily", "fontSize", "fontWeight", "letterSpacing", "lineHeight"];
        let [family, size, weight, spacing, height] = self.parts(node, "typography", names);
        let font_family =
            self.required(family, node, "typography", "fontFamily", "[\"Inter\", \"sans-serif\"]");
        let font_size =
            self.required(size, node, "typography", "fontSize", "{ \"value\": 1, \"unit\": \"rem\" }");
        let font_weight = self.required(weight, node, "typography", "fontWeight", "400");
        let letter_spacing = if let Some(spacing) = spacing {
            self.part(spacing, "letterSpacing").map(Some)
        } else {
            self.omitted(node, "typography", "letterSpacing", "{ \"value\": 0, \"unit\": \"px\" }", true);
            Some(None)
        };
        let line_height = if let Some(height) = height {
            self.part(height, "lineHeight").map(Some)
        } else {
            self.omitted(node, "typography", "lineHeight", "1.5", false);
            Some(None)
        };
        Some(Typography {
            font_family: font_family?,
            font_size: font_size?,
            font_weight: font_weight?,
            letter_spacing: letter_spacing?,
            line_height: line_height?,
        })
    }
}
